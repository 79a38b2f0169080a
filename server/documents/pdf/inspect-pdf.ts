import { readFile } from "../../document-store";
import { refusedUpload } from "../refuse-upload";
import { type FileWindow, fileWindows, overlap } from "./file-windows";
import { affordsStream, type UnpackBudget, unpackBudget, unpackedIsActive } from "./packed-objects";
import { activeContent, encryption, holdsObjects, packed, plainlyPacked, predicted } from "./pdf-patterns";

const streamStart = /stream[ \t]*(?:\r\n|\n|\r)/g;

/** A file that arrived whole ends with the place of its table of contents. */
const checkEnd = async (storedAs: string, size: number): Promise<void> => {
  const last: Buffer[] = [];
  for await (const chunk of readFile(storedAs, Math.max(0, size - 1_024))) last.push(chunk);
  const [, place = "0"] = /startxref\s+(\d+)\s+%%EOF[^%]*$/.exec(Buffer.concat(last).toString("latin1")) ?? [];
  if (Number(place) === 0 || Number(place) >= size) throw refusedUpload("DOCUMENT_CUT");
};

/** The dictionary in front of a stream, as far as it can be seen. */
const dictionaryBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - overlap), at);
  const begins = [...before.matchAll(/\d\s+\d+\s+obj/g)].at(-1);
  return begins ? before.slice(begins.index) : before;
};

const isZlib = (text: string, at: number): boolean => {
  const [method, flags] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
};

/** Whether a stream that says it holds objects is packed in a way we do not look through. */
const cannotBeLookedThrough = (dictionary: string): boolean =>
  holdsObjects.test(dictionary) && packed.test(dictionary) && (!plainlyPacked.test(dictionary) || predicted.test(dictionary));

/** Looks into every stream that begins in the new part of a window. */
const holdsActiveStream = async (
  storedAs: string,
  { text, offset, seen }: FileWindow,
  budget: UnpackBudget,
): Promise<boolean> => {
  for (const match of text.matchAll(streamStart)) {
    const data = match.index + match[0].length;
    // The two bytes after it may not be here yet: then the next window has it whole.
    const known = data + 2 <= seen;
    if (known || data + 2 > text.length || text.slice(match.index - 3, match.index) === "end") continue;
    if (!affordsStream(budget) || cannotBeLookedThrough(dictionaryBefore(text, match.index))) return true;
    if (isZlib(text, data) && (await unpackedIsActive(storedAs, offset + data, budget))) return true;
  }
  return false;
};

/**
 * Looks through a stored PDF, window by window, with its packed objects. Throws AppError DOCUMENT_CUT, DOCUMENT_PASSWORD_PROTECTED,
 * DOCUMENT_ACTIVE_CONTENT.
 * @param size bytes
 */
export const inspectPdf = async (storedAs: string, size: number): Promise<void> => {
  await checkEnd(storedAs, size);
  const budget = unpackBudget();
  let active = false;
  for await (const window of fileWindows(storedAs)) {
    if (encryption.test(window.text)) throw refusedUpload("DOCUMENT_PASSWORD_PROTECTED");
    active ||= activeContent.test(window.text) || (await holdsActiveStream(storedAs, window, budget));
  }
  if (active) throw refusedUpload("DOCUMENT_ACTIVE_CONTENT");
};
