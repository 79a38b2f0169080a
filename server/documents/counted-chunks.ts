import { createHash } from "node:crypto";
import { maxDocumentBytes } from "@/domain/documents/upload-refusals";
import { refusedUpload } from "./refuse-upload";

export type Claim = { size?: number | undefined; sha256?: string | undefined };

const checkWhole = (size: number, sha256: string, claimed: Claim): void => {
  if (claimed.size !== undefined && size !== claimed.size) throw refusedUpload("DOCUMENT_CUT");
  if (size === 0) throw refusedUpload("DOCUMENT_EMPTY");
  if (claimed.sha256 !== undefined && sha256 !== claimed.sha256) throw refusedUpload("DOCUMENT_DIGEST_MISMATCH");
};

/**
 * Passes an upload on while counting and hashing it, and holds it at its end against what the client claimed (size in bytes, hex digest).
 * Throws AppError DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_CUT (also when the connection is lost), DOCUMENT_DIGEST_MISMATCH.
 */
export async function* countedChunks(chunks: AsyncIterable<Uint8Array>, claimed: Claim): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let size = 0;
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await iterator.next().catch((cause: unknown) => {
        throw Object.assign(refusedUpload("DOCUMENT_CUT"), { cause });
      });
      if (done) break;
      size += value.byteLength;
      if (size > maxDocumentBytes) throw refusedUpload("DOCUMENT_TOO_LARGE");
      hash.update(value);
      yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  } finally {
    await iterator.return?.();
  }
  checkWhole(size, hash.digest("hex"), claimed);
}
