/**
 * Value of the Content-Digest header (RFC 9530) of a file, SHA-256 taken by the browser. Undefined where it cannot be taken: over plain
 * http to another machine browsers offer no such function; the server takes its own either way.
 */
export const contentDigest = async (file: Blob): Promise<string | undefined> => {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...digest))}:`;
};
