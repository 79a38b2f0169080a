import { refusedUpload } from "../refuse-upload";
import { type ByteReader, byteReader } from "./byte-reader";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

// What is needed to show the picture as it was meant; texts, times, places and unknown parts are left out.
const kept = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "iCCP",
  "sBIT",
  "pHYs",
  "bKGD",
  "hIST",
  "cICP",
  "mDCV",
  "cLLI",
]);

async function* body(reader: ByteReader, size: number, keep: boolean): AsyncGenerator<Buffer> {
  let missing = size;
  while (missing > 0) {
    const bytes = await reader.next();
    if (bytes === null) throw refusedUpload("DOCUMENT_CUT");
    if (bytes.length > missing) reader.unread(bytes.subarray(missing));
    const own = bytes.subarray(0, missing);
    missing -= own.length;
    if (keep) yield own;
  }
}

/**
 * Passes a PNG on without its metadata (texts, EXIF, time) and without what follows its end.
 * Throws AppError DOCUMENT_WRONG_TYPE when it is none, DOCUMENT_CUT when it has no end.
 */
export async function* cleanPng(chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  const reader = byteReader(chunks);
  if (!(await reader.take(8))?.equals(signature)) throw refusedUpload("DOCUMENT_WRONG_TYPE");
  yield signature;
  for (let type = ""; type !== "IEND"; ) {
    const header = await reader.take(8);
    if (header === null) throw refusedUpload("DOCUMENT_CUT");
    if (type === "" && header.toString("latin1", 4) !== "IHDR") throw refusedUpload("DOCUMENT_CUT");
    type = header.toString("latin1", 4);
    const keep = kept.has(type);
    if (keep) yield header;
    // The checksum after the data is 4 bytes.
    yield* body(reader, header.readUInt32BE(0) + 4, keep);
  }
  await reader.skipRest();
}
