import { createInflate } from "node:zlib";
import { readFile } from "../../document-store";
import { windowsOf } from "./file-windows";
import { activeContent } from "./pdf-patterns";

/** Most bytes that are unpacked of one file. More is taken for a bomb. */
const maxUnpacked = 100 * 1024 * 1024;
/** What looking at a stream costs however small it is, in bytes: a file of nothing but beginnings of streams is a bomb as well. */
const perStream = 16 * 1024;

export type UnpackBudget = { left: number };
export const unpackBudget = (): UnpackBudget => ({ left: maxUnpacked });

/** Takes the cost of one more stream off what may be spent on a file. @returns whether there was that much left */
export const affordsStream = (budget: UnpackBudget): boolean => {
  budget.left -= perStream;
  return budget.left >= 0;
};

// An object stream begins with numbers; pictures and fonts, which may hold any bytes, do not.
const mayHoldObjects = /^[\s\0]*[\d%+.-]/;

/** Whether the stream at byte `start` of a stored file, unpacked, holds active content, or too much to tell. */
export const unpackedIsActive = async (storedAs: string, start: number, budget: UnpackBudget): Promise<boolean> => {
  const source = readFile(storedAs, start);
  const inflate = createInflate();
  // A damaged end says nothing of what came before it; readers use that as well.
  inflate.on("error", () => inflate.destroy());
  source.on("error", (error) => inflate.destroy(error));
  source.pipe(inflate);
  try {
    for await (const { text, offset, seen } of windowsOf(inflate)) {
      if (offset === 0 && seen === 0 && !mayHoldObjects.test(text)) return false;
      budget.left -= text.length - seen;
      if (budget.left < 0 || activeContent.test(text)) return true;
    }
    return false;
  } catch {
    return false;
  } finally {
    source.destroy();
    inflate.destroy();
  }
};
