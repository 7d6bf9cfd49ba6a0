const application =
  "dash+xml eot font font-sfnt javascript json opentype otf pkcs7-mime protobuf rss+xml truetype ttf vnd.apple.mpegurl vnd.ms-fontobject xhtml+xml xml x-font-opentype x-font-truetype x-font-ttf x-httpd-cgi x-javascript x-mpegurl x-opentype x-otf x-perl x-ttf";
const text =
  "css csv html javascript js plain richtext tab-separated-values xml x-component x-java-source x-script";
const font = "eot opentype otf ttf";

const types = new Set([
  ...application.split(" ").map((type) => `application/${type}`),
  ...text.split(" ").map((type) => `text/${type}`),
  ...font.split(" ").map((type) => `font/${type}`),
  "image/svg+xml",
  "vnd.apple.mpegurl",
]);

/**
 * True of a Content-Type that CloudFront compresses; Atom's and JSON Feed's own are not among them.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
 */
export function isCompressedByCloudFront(contentType: string): boolean {
  return types.has(contentType.split(";")[0]!.trim().toLowerCase());
}
