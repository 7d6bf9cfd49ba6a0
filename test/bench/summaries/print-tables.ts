export async function printTables(): Promise<void> {}
