import type { DocumentType } from "@/domain/requests/slot";
import { discardFile, newStoredName, type StoredFile, storeFile } from "../document-store";
import { bodyChunks } from "./body-chunks";
import { type Claim, countedChunks } from "./counted-chunks";
import { documentKinds } from "./document-kinds";

export type ReceivedFile = StoredFile & { storedAs: string };

/**
 * Brings an upload into the store, never holding more than a part of it in memory. A file that is refused, or whose connection is lost,
 * leaves nothing behind. Throws AppError with a code of `uploadRefusals`.
 */
export const receiveFile = async (
  body: ReadableStream<Uint8Array> | null,
  type: DocumentType,
  claimed: Claim,
): Promise<ReceivedFile> => {
  const kind = documentKinds[type];
  const storedAs = newStoredName();
  const counted = countedChunks(bodyChunks(body), claimed);
  try {
    const stored = await storeFile(storedAs, kind.read(counted));
    await kind.inspect?.(storedAs, stored.size);
    return { storedAs, ...stored };
  } catch (error) {
    await discardFile(storedAs);
    throw error;
  } finally {
    await counted.return(undefined);
  }
};
