// Runs one event through the bundle in the folder of the first argument, as Lambda would.
const [, , folder, event] = process.argv;
const started = performance.now();
const { handler } = await import(`${folder}/index.mjs`);
const loaded = performance.now();
const { batchItemFailures } = await handler(JSON.parse(event));
const milliseconds = { load: Math.round(loaded - started), handle: Math.round(performance.now() - loaded) };
process.stdout.write(`\n${JSON.stringify({ arch: process.arch, batchItemFailures, milliseconds })}\n`);
process.exit(batchItemFailures.length > 0 ? 1 : 0);
