// Runs in CloudFront (JavaScript runtime 2.0), before its cache. Origin access control reaches S3's REST interface,
// which knows no index documents: a folder's address becomes that of its index.html, and an address without its last
// slash is sent to the one with it. A browser that asks whether another site's page may read an address, with headers of
// its own, is answered here: the bucket would refuse.
//
// That runtime is ECMAScript 5.1 and a little more: neither `for-of` nor destructuring, for instance.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  if (request.method === "OPTIONS") {
    return {
      statusCode: 204,
      statusDescription: "No Content",
      headers: {
        "access-control-allow-origin": { value: "*" },
        "access-control-allow-methods": { value: "GET, HEAD" },
        "access-control-allow-headers": { value: "*" },
        "access-control-max-age": { value: "86400" },
      },
    };
  }
  const path = request.uri;
  if (path.endsWith("/")) {
    request.uri = `${path}index.html`;
    return request;
  }
  const lastPart = path.slice(path.lastIndexOf("/") + 1);
  // `//host` would send the reader to another site.
  if (lastPart.includes(".") || path.startsWith("//") || path.includes("\\")) return request;
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: {
      location: { value: `${path}/${queryOf(request.querystring)}` },
      "cache-control": { value: "public, max-age=3600" },
    },
  };
}

function queryOf(querystring) {
  const pairs = [];
  for (const name in querystring) {
    const given = querystring[name];
    const values = given.multiValue || [given];
    for (let at = 0; at < values.length; at++) {
      pairs.push(values[at].value ? `${name}=${values[at].value}` : name);
    }
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
