// biome-ignore-all lint/style/noDefaultExport: that is how the package exports it.
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
