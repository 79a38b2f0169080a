import { Readable } from "node:stream";
import type { OpenedDocument } from "@/server/documents/open-document";

/** RFC 6266: an ASCII name for old programs, the real one percent-encoded (RFC 8187) for all others. */
const dispositionOf = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

// No Content-Length: Next leaves it out of every answer of a route. How many bytes come is in the document's `size`, that all came in the digest.
/** A file as something to keep, never to run: an attachment, sandboxed should a browser show it all the same. */
export const documentResponse = ({ document, bytes }: OpenedDocument): Response =>
  new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      "content-type": document.type,
      "content-digest": `sha-256=:${Buffer.from(document.sha256, "hex").toString("base64")}:`,
      "content-disposition": dispositionOf(document.name),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
  });
