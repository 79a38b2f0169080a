import { crc32, deflateSync } from "node:zlib";
import PdfDocument from "pdfkit";
import { formatMoney } from "../domain/money";

export type SampleFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

const written = (write: (page: PDFKit.PDFDocument) => void): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new PdfDocument({ size: "A4", margin: 64 });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  write(document);
  document.end();
  return ended.then(() => new Uint8Array(Buffer.concat(parts)));
};

/** A page of figures, one line each. */
const page = (heading: string, lines: [string, string][]) =>
  written((document) => {
    document.fontSize(18).text(heading).moveDown();
    document.fontSize(11);
    for (const [label, value] of lines) {
      document.text(label, { continued: true }).text(value, { align: "right" });
      document.moveDown(0.4);
    }
    document.moveDown().fontSize(9).fillColor("#666666").text("Sample document of the Countersign demo.");
  });

/** Payslips of three months. @param net of each month, minor units */
export const payslips = (name: string, net: number) => async (): Promise<SampleFile> => ({
  name: "payslips.pdf",
  mediaType: "application/pdf",
  bytes: await page(`Payslips: ${name}`, [
    ["Employer", "Harbour Works Ltd"],
    ...["August", "September", "October"].flatMap((month): [string, string][] => [
      [`${month}: gross`, formatMoney(Math.round(net * 1.38), "EUR")],
      [`${month}: paid out`, formatMoney(net, "EUR")],
    ]),
  ]),
});

/** A part of a PNG: length, type, content, checksum. */
const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A photograph in which nothing can be read. */
export const darkPhoto = async (): Promise<SampleFile> => {
  const [width, height] = [480, 300];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  // Nearly black, with the faint outline of a card.
  const rows = Buffer.alloc((width + 1) * height, 14);
  for (let y = 0; y < height; y += 1) {
    rows[y * (width + 1)] = 0;
    if (y > 60 && y < 240) rows.fill(y % 40 < 4 ? 30 : 22, y * (width + 1) + 90, y * (width + 1) + 390);
  }
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return { name: "identity-card.png", mediaType: "image/png", bytes: new Uint8Array(Buffer.concat([signature, ...parts])) };
};
