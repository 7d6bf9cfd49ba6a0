/**
 * Scheme, host or IPv6 address, and perhaps a port. It stands in pages, feeds and headers as it is, so it has the letters of host
 * names only.
 */
export const originPattern = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[\da-f:.]+\])(?::\d{1,5})?$/;
