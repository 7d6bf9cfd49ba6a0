declare module "page-metadata-parser" {
  export function getMetadata(document: unknown, url: string): Record<string, string | undefined>;
}
