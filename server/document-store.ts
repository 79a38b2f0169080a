import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { getEnv } from "./env";

export type StoredFile = {
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
};

const storedName = /^[0-9a-f]{64}$/;

/** A name for a new file in the store; random, so that it says nothing and cannot be guessed. */
export const newStoredName = (): string => randomBytes(32).toString("hex");

// Two levels, so that no directory grows too long to list.
const placeOf = (storedAs: string): string => {
  if (!storedName.test(storedAs)) throw new Error("not a name of the document store");
  return path.join(getEnv().documentsDir, storedAs.slice(0, 2), storedAs.slice(2, 4), storedAs);
};

const syncDirectory = async (directory: string): Promise<void> => {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeSynced = async (file: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> => {
  const handle = await open(file, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.byteLength;
      await handle.writeFile(chunk);
    }
    await handle.sync();
    return { size, sha256: hash.digest("hex") };
  } finally {
    await handle.close();
  }
};

/**
 * Keeps a file under a name of `newStoredName`, once it is whole: it is written beside, synced to disk and renamed. Fails and leaves
 * nothing behind when the bytes end in an error. Never holds more than one chunk of a stream in memory.
 */
export const storeFile = async (storedAs: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile> => {
  const place = placeOf(storedAs);
  const beside = `${place}.${randomBytes(4).toString("hex")}.part`;
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  try {
    const stored = await writeSynced(beside, bytes instanceof Uint8Array ? Readable.from([bytes]) : bytes);
    await rename(beside, place);
    await syncDirectory(path.dirname(place));
    return stored;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** The bytes of a stored file, from byte `start` on; the stream fails with ENOENT when there is none. */
export const readFile = (storedAs: string, start = 0): Readable => createReadStream(placeOf(storedAs), { start });

/** Takes a file out that no document row names. */
export const discardFile = (storedAs: string): Promise<void> => rm(placeOf(storedAs), { force: true });
