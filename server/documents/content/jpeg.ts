import { refusedUpload } from "../refuse-upload";
import { type ByteReader, byteReader } from "./byte-reader";
import { exifOrientation, orientationSegment } from "./exif-orientation";

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const exif = 0xe1;
/** Markers that stand alone, without length and content: TEM and the restarts. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

const take = async (reader: ByteReader, size: number): Promise<Buffer> => {
  const bytes = await reader.take(size);
  if (bytes === null) throw refusedUpload("DOCUMENT_CUT");
  return bytes;
};

const nextMarker = async (reader: ByteReader): Promise<number> => {
  if ((await take(reader, 1))[0] !== 0xff) throw refusedUpload("DOCUMENT_CUT");
  for (;;) {
    const [marker = 0] = await take(reader, 1);
    // Any number of fill bytes may stand before it.
    if (marker !== 0xff) return marker;
  }
};

/** What a segment becomes: colour profile and what decoding needs stay; comments, EXIF but for the orientation, and makers' data go. */
const cleaned = (marker: number, segment: Buffer, content: Buffer): Buffer | null => {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === 0xfe) return null;
  if (!isApplication || marker === 0xe0 || marker === 0xee) return segment;
  if (marker === 0xe2 && content.toString("latin1", 0, 11) === "ICC_PROFILE") return segment;
  const orientation = marker === exif ? exifOrientation(content) : 1;
  return orientation === 1 ? null : orientationSegment(orientation);
};

/** The coded picture up to the next marker, which is left unread. */
async function* coded(reader: ByteReader): AsyncGenerator<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (;;) {
    const bytes = await reader.next();
    if (bytes === null) throw refusedUpload("DOCUMENT_CUT");
    const all = last.length > 0 ? Buffer.concat([last, bytes]) : bytes;
    let at = all.indexOf(0xff);
    while (at !== -1 && at + 1 < all.length) {
      const following = all[at + 1] ?? 0;
      if (following !== 0 && following !== 0xff && !standsAlone(following)) {
        yield all.subarray(0, at);
        return reader.unread(all.subarray(at));
      }
      at = all.indexOf(0xff, following === 0xff ? at + 1 : at + 2);
    }
    last = at === -1 ? Buffer.alloc(0) : all.subarray(at);
    yield at === -1 ? all : all.subarray(0, at);
  }
}

/**
 * Passes a JPEG on without its metadata (place, camera, comments) and without what follows its end; how it is turned stays.
 * Throws AppError DOCUMENT_WRONG_TYPE when it is none, DOCUMENT_CUT when it has no end.
 */
export async function* cleanJpeg(chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  const reader = byteReader(chunks);
  const magic = await reader.take(3);
  if (!magic?.equals(Buffer.from([0xff, start, 0xff]))) throw refusedUpload("DOCUMENT_WRONG_TYPE");
  reader.unread(magic.subarray(2));
  yield magic.subarray(0, 2);
  for (let marker = start; marker !== end; ) {
    marker = await nextMarker(reader);
    const code = Buffer.from([0xff, marker]);
    if (marker === end || standsAlone(marker)) {
      yield code;
      continue;
    }
    const length = await take(reader, 2);
    if (length.readUInt16BE(0) < 2) throw refusedUpload("DOCUMENT_CUT");
    const content = await take(reader, length.readUInt16BE(0) - 2);
    const segment = cleaned(marker, Buffer.concat([code, length, content]), content);
    if (segment) yield segment;
    if (marker === scan) yield* coded(reader);
  }
  await reader.skipRest();
}
