import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { DocumentType } from "@/domain/requests/slot";
import { openDocumentFolder } from "../testing/document-folder";
import {
  exifOf,
  jpegSegment,
  packedObjects,
  pdfOf,
  pdfStream,
  pngChunk,
  sampleJpeg,
  samplePdf,
  samplePng,
  writtenPdf,
} from "../testing/sample-files";
import { receiveFile } from "./receive-file";

const store = openDocumentFolder();
Object.assign(process.env, { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none", TEMPORAL_ADDRESS: "127.0.0.1:1" });
process.env.SESSION_SECRET ??= "a secret of the test run, long enough for it";
afterAll(() => store.close());

const pieces = (bytes: Buffer, size: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
      controller.close();
    },
  });

/** What is kept of a file, or the code it is refused with; a refused one must leave nothing. */
const receive = async (bytes: Buffer, type: DocumentType, size = 65_536): Promise<Buffer | string> => {
  const before = store.files();
  try {
    await receiveFile(pieces(bytes, size), type, {});
  } catch (error) {
    expect(store.files()).toEqual(before);
    return (error as { code: string }).code;
  }
  const [file = ""] = store.files().filter((path) => !before.includes(path));
  return readFileSync(file);
};
const receivePdf = (bytes: Buffer) => receive(bytes, "application/pdf");

const script = "<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>";
const catalogWith = (entry: string) => ({ catalog: `<< /Type /Catalog /Pages 2 0 R ${entry} >>` });

describe("a PDF", () => {
  test("as programs write it is kept as it is", async () => {
    const harmless = {
      "written by a program": await writtenPdf(),
      "opens at a page": samplePdf([], catalogWith("/OpenAction [3 0 R /Fit]")),
      "packed objects": samplePdf([packedObjects(["<< /Title (May) >>", "<< /Count 3 >>"])]),
      "a table of contents packed with a predictor": samplePdf([
        "<< /Type /Outlines /First 7 0 R /Last 7 0 R >>",
        pdfStream(Buffer.alloc(500, 2), "/Type /XRef /W [1 2 1] /DecodeParms << /Columns 4 /Predictor 12 >>"),
      ]),
      "a link to a page about scripts": samplePdf(["<< /S /URI /URI (https://example.com/JavaScript/Launch/XFA/index.html) >>"]),
      "text about them": samplePdf([], { text: "JavaScript, Launch, EmbeddedFile and Encrypt are words" }),
      "a picture that happens to hold the letters": samplePdf([
        pdfStream(Buffer.from("\u0001\u0002/JS(\u0001\u0002\u0003/AA"), "/Subtype /Image"),
      ]),
    };
    for (const [what, bytes] of Object.entries(harmless)) {
      const kept = await receivePdf(bytes);
      expect({ what, kept: Buffer.isBuffer(kept) ? kept.equals(bytes) : kept }).toEqual({ what, kept: true });
    }
  });

  test("with a password is refused", async () => {
    expect(await receivePdf(await writtenPdf("secret"))).toBe("DOCUMENT_PASSWORD_PROTECTED");
    const stream = pdfStream(Buffer.alloc(40), "/Type /XRef /Root 1 0 R /Encrypt 9 0 R /W [1 2 1]");
    expect(await receivePdf(samplePdf([stream]))).toBe("DOCUMENT_PASSWORD_PROTECTED");
    expect(await receivePdf(samplePdf([], { trailer: "/E#6ecrypt % really\n 5 0 R" }))).toBe("DOCUMENT_PASSWORD_PROTECTED");
  });

  describe("that runs, opens or carries something is refused", () => {
    const active: Record<string, Buffer> = {
      "a script when it opens": samplePdf([script], catalogWith("/OpenAction 5 0 R")),
      "a script in place": samplePdf([], catalogWith(`/OpenAction ${script}`)),
      "a script without spaces": samplePdf(["<</S/JavaScript/JS(app.alert\\(1\\))>>"]),
      "a script as a stream": samplePdf(["<< /S /Rendition /JS 6 0 R >>", pdfStream("app.alert(1)")]),
      "a script in UTF-16": samplePdf(["<< /S /Rendition /JS (\xfe\xff\0a\0p) >>"]),
      "a name in disguise": samplePdf(["<< /S /J#61vaScr#69pt /J#53 (app.alert\\(1\\)) >>"]),
      "a comment in between": samplePdf(["<< /S % nothing\n /JavaScript /JS % here\n (app.alert\\(1\\)) >>"]),
      "scripts by name": samplePdf([], catalogWith("/Names << /JavaScript 5 0 R >>")),
      "a program": samplePdf(["<< /S /Launch /F (calc.exe) >>"]),
      "another file within": samplePdf([pdfStream("MZ", "/Type /EmbeddedFile")]),
      "files by name": samplePdf([], catalogWith("/Names<</EmbeddedFiles 5 0 R>>")),
      "rich media": samplePdf(["<< /Type /Annot /Subtype /RichMedia >>"]),
      "an XFA form": samplePdf([], catalogWith("/AcroForm << /XFA [(template) 5 0 R] >>")),
      "a script among packed objects": samplePdf([packedObjects(["<< /Title (May) >>", script])]),
      "a script in a long pack": samplePdf([packedObjects([...Array(3_000).fill("<< /Title (May) >>"), script])]),
      "a pack that does not say what it is": samplePdf([pdfStream(`10 0\n${script}`, "/N 1 /First 5")]),
      "a pack behind a faked object": samplePdf([pdfStream(`10 0\n${script}`, "/N 1 /First 5 /T (1 0 obj)")]),
      "a pack packed twice": samplePdf([packedObjects([script], "", "/Filter [/FlateDecode /FlateDecode]")]),
      "a pack in letters": samplePdf([
        pdfStream(Buffer.from(`10 0\n${script}`).toString("hex"), "/Type /ObjStm /N 1 /First 5", "/Filter /ASCIIHexDecode"),
      ]),
      "a pack with a predictor": samplePdf([packedObjects([script], "/DecodeParms << /Predictor 12 >>")]),
      "a bomb": samplePdf([
        pdfStream(deflateSync(Buffer.alloc(120 * 1024 * 1024, "1 ")), "/N 1 /First 5 /Filter /FlateDecode", ""),
      ]),
      "nothing but beginnings of packs": samplePdf(["stream\n".repeat(7_000)]),
      "keys with comments that never end": samplePdf(["/JS%".repeat(20_000)]),
      "a pack with a damaged end": samplePdf([
        Buffer.concat([
          Buffer.from("<< /N 1 /First 5 /Filter /FlateDecode /Length 9 >>\nstream\n"),
          deflateSync(Buffer.from(`10 0\n${script}${"<< /Title (May) >>".repeat(50_000)}`)).subarray(0, -300),
          Buffer.from("\nendstream"),
        ]),
      ]),
    };
    for (const [what, bytes] of Object.entries(active))
      test(what, async () => {
        expect(await receivePdf(bytes)).toBe("DOCUMENT_ACTIVE_CONTENT");
      });

    test("wherever in a long file it stands, also across the pieces it is read in", async () => {
      const piece = 65_536;
      const wholeAt = (object: Buffer | string) => {
        const bytes = samplePdf([Buffer.from("()"), object]);
        return bytes.indexOf(object);
      };
      for (const object of [script, packedObjects([script])])
        for (let back = 0; back < object.length + 40; back += 5) {
          const filler = Buffer.from(`(${"x".repeat(piece - wholeAt(object) - back)})`);
          const code = await receivePdf(samplePdf([filler, object]));
          expect({ back, code }).toEqual({ back, code: "DOCUMENT_ACTIVE_CONTENT" });
        }
    });
  });

  test("without its end is refused, also when an earlier end is left", async () => {
    const bytes = samplePdf();
    expect(await receivePdf(bytes.subarray(0, -8))).toBe("DOCUMENT_CUT");
    expect(await receivePdf(pdfOf({ objects: [] }).subarray(0, 20))).toBe("DOCUMENT_CUT");
    // As files made for the web begin: with a first table of contents that points nowhere yet.
    expect(await receivePdf(Buffer.from("%PDF-1.7\n1 0 obj\n<< /Linearized 1 >>\nendobj\nstartxref\n0\n%%EOF\n"))).toBe(
      "DOCUMENT_CUT",
    );
    expect(await receivePdf(Buffer.from("%PDF-1.7\nstartxref\n99999\n%%EOF\n"))).toBe("DOCUMENT_CUT");
  });
});

describe("a picture", () => {
  const text = pngChunk("tEXt", Buffer.from("GPS\u000048.1374N 11.5755E"));
  const sizes = [1, 7, 1_000, 65_536];

  test("is kept without what the camera wrote beside it, however it arrives", async () => {
    const profile = jpegSegment(0xe2, Buffer.from("ICC_PROFILE\0\u0001\u0001profile"));
    const comment = jpegSegment(0xfe, Buffer.from("48.1374N 11.5755E"));
    const maker = jpegSegment(0xed, Buffer.from("Photoshop 3.0\0 48.1374N 11.5755E"));
    for (const size of sizes) {
      expect(await receive(samplePng(text, pngChunk("eXIf", Buffer.alloc(30))), "image/png", size)).toEqual(samplePng());
      expect(await receive(sampleJpeg(exifOf(1), profile, comment, maker), "image/jpeg", size)).toEqual(sampleJpeg(profile));
    }
    const photo = await receive(Buffer.concat([sampleJpeg(), Buffer.from("<script>more</script>")]), "image/jpeg");
    expect(photo).toEqual(sampleJpeg());
    expect(await receive(Buffer.concat([samplePng(), Buffer.from("PK more")]), "image/png")).toEqual(samplePng());
  });

  test("stays turned as it was taken", async () => {
    const kept = (await receive(sampleJpeg(exifOf(6)), "image/jpeg")) as Buffer;
    expect(kept.includes("48.1374N")).toBe(false);
    const at = kept.indexOf("Exif\0\0MM");
    expect(at).toBeGreaterThan(0);
    // Tag 0x0112, a short, one of them: 6.
    expect(kept.subarray(at + 16, at + 26).toString("hex")).toBe("01120003000000010006");
  });

  test("that is damaged within is refused", async () => {
    expect(await receive(Buffer.from("ffd8ff", "hex"), "image/jpeg")).toBe("DOCUMENT_CUT");
    expect(await receive(Buffer.from("ffd8ffe00001ffd9", "hex"), "image/jpeg")).toBe("DOCUMENT_CUT");
    expect(await receive(Buffer.concat([Buffer.from("ffd8", "hex"), Buffer.from("nothing")]), "image/jpeg")).toBe(
      "DOCUMENT_WRONG_TYPE",
    );
    const headless = Buffer.concat([samplePng().subarray(0, 8), pngChunk("IEND", Buffer.alloc(0))]);
    expect(await receive(headless, "image/png")).toBe("DOCUMENT_CUT");
  });
});
