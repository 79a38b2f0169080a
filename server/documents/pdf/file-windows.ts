import { readFile } from "../../document-store";

/** How far a window reaches back into the one before, bytes: further than anything looked for is long. */
export const overlap = 4_096;

export type FileWindow = {
  /** Bytes as characters of the same number. */
  text: string;
  /** Where the text begins in the file, in bytes. */
  offset: number;
  /** How much of it the window before had as well. */
  seen: number;
};

/** Bytes as overlapping pieces of text, so that whatever is shorter than the overlap stands whole in one of them. */
export async function* windowsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileWindow> {
  let before = "";
  let offset = 0;
  for await (const chunk of chunks) {
    const text = before + chunk.toString("latin1");
    yield { text, offset, seen: before.length };
    before = text.slice(-overlap);
    offset += text.length - before.length;
  }
}

/** A stored file window by window. */
export const fileWindows = (storedAs: string): AsyncGenerator<FileWindow> => windowsOf(readFile(storedAs));
