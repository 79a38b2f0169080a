import { deflateSync } from "node:zlib";
import PdfDocument from "pdfkit";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

/** Objects of a PDF by number from 1: what stands between `obj` and `endobj`. */
export type PdfParts = { objects: (string | Buffer)[]; trailer?: string };

const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
const pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>";

/** A stream object, deflated unless told otherwise. @param dictionary further entries */
export const pdfStream = (content: string | Buffer, dictionary = "", filter = "/Filter /FlateDecode"): Buffer => {
  const raw = typeof content === "string" ? bytes(content) : content;
  const data = filter.includes("FlateDecode") ? deflateSync(raw) : raw;
  return Buffer.concat([bytes(`<< ${dictionary} ${filter} /Length ${data.length} >>\nstream\n`), data, bytes("\nendstream")]);
};

/** A PDF of such objects with a right cross-reference table. */
export const pdfOf = ({ objects, trailer = "" }: PdfParts): Buffer => {
  const parts: Buffer[] = [bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const content = typeof object === "string" ? bytes(object) : object;
    const part = Buffer.concat([bytes(`${index + 1} 0 obj\n`), content, bytes("\nendobj\n")]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, bytes(end)]);
};

/** A page of text with whatever else is given; object numbers of those begin at 5. */
export const samplePdf = (
  more: (string | Buffer)[] = [],
  options: { catalog?: string; trailer?: string; text?: string } = {},
): Buffer =>
  pdfOf({
    objects: [
      options.catalog ?? catalog,
      pages,
      page,
      pdfStream(`BT /F1 12 Tf 20 100 Td (${options.text ?? "Payslip May"}) Tj ET\n`.repeat(20)),
      ...more,
    ],
    trailer: options.trailer ?? "",
  });

/** Objects packed into an object stream, as PDF 1.5 has them. */
export const packedObjects = (objects: string[], dictionary = "", filter?: string): Buffer => {
  const places = objects.map((_, index) => `${10 + index} ${objects.slice(0, index).join("\n").length + (index > 0 ? 1 : 0)}`);
  const head = `${places.join(" ")}\n`;
  return pdfStream(
    `${head}${objects.join("\n")}`,
    `/Type /ObjStm /N ${objects.length} /First ${head.length} ${dictionary}`,
    filter,
  );
};

/** A PDF as a program would write it, with a password if given. */
export const writtenPdf = (userPassword?: string): Promise<Buffer> => {
  const document = new PdfDocument({ pdfVersion: "1.7", ...(userPassword && { userPassword }) });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  document.text("Employment contract").end();
  return ended.then(() => Buffer.concat(parts));
};

const crcTable = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crc32 = (data: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** A chunk of a PNG with its checksum. */
export const pngChunk = (type: string, content: Buffer): Buffer => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([bytes(type), content]);
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A grey PNG of 64 by 64, with further chunks before its picture. */
export const samplePng = (...more: Buffer[]): Buffer => {
  const head = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 0]);
  const rows = Buffer.alloc(65 * 64, 0x80).map((value, at) => (at % 65 === 0 ? 0 : (value + at * 7) % 256));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", head),
    ...more,
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
};

/** A segment of a JPEG with its length. */
export const jpegSegment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** Exif as a camera writes it: how it was held, and a place in plain text. */
export const exifOf = (orientation: number): Buffer => {
  const tiff = Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0, 0x0f, 0x01, 2, 0, 4, 0, 0, 0, 0x50, 0x68, 0x6f, 0]),
    Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
    bytes("GPS 48.1374N 11.5755E"),
  ]);
  return jpegSegment(0xe1, Buffer.concat([bytes("Exif\0\0"), tiff]));
};

/** What a JPEG is made of, in two scans as progressive ones have; further segments come first. */
export const sampleJpeg = (...more: Buffer[]): Buffer => {
  const coded = Buffer.concat([Buffer.alloc(600, 0x5a), Buffer.from([0xff, 0x00, 0x11, 0xff, 0xd0]), Buffer.alloc(600, 0x3c)]);
  const scan = Buffer.concat([jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), coded]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, bytes("JFIF\0\x01\x02\0\0\x01\0\x01\0\0")),
    ...more,
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegSegment(0xc2, Buffer.from([8, 0, 16, 0, 16, 1, 1, 0x11, 0])),
    scan,
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
};
