import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A store of documents of the test's own; make it before anything reads the environment. */
export const openDocumentFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "countersign-documents-"));
  process.env.DOCUMENTS_DIR = folder;
  return {
    folder,
    /** Every file in it, unfinished ones as well. */
    files: (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
