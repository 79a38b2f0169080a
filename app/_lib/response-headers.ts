const always: Record<string, string> = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
};

/** Adds what every answer of the API carries: never cached, never sniffed, its reference. What the route set itself stays. */
export const finish = (response: Response, reference: string): Response => {
  for (const [name, value] of Object.entries(always)) if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set("x-reference", reference);
  return response;
};
