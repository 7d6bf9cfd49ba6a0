/** Scheme, host and perhaps a port. It stands in pages, feeds and headers as it is, so it has the letters of host names only. */
export const originPattern = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
