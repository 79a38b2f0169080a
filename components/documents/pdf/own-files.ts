import { characterMaps } from "./character-maps";
import { decoderFiles } from "./decoder-files";
import { fontFiles } from "./font-files";

const load = async (address: URL | undefined, name: string): Promise<Uint8Array> => {
  const response = address && (await fetch(address));
  // pdf.js goes on without it and draws what it can.
  if (!response?.ok) throw new Error(`No file for ${name}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** What pdf.js may need beside its code, always from our own origin: it asks these classes by name. */
export const ownFiles = {
  StandardFontDataFactory: class {
    fetch = ({ filename }: { filename: string }) => load(fontFiles[filename], filename);
  },
  WasmFactory: class {
    fetch = ({ filename }: { filename: string }) => load(decoderFiles[filename], filename);
  },
  CMapReaderFactory: class {
    fetch = async ({ name }: { name: string }) => ({ cMapData: await load(characterMaps[name], name), isCompressed: true });
  },
};
