const sfntHeaderBytes = 12;
const sfntRecordBytes = 16;

const tableOffset = (font: Buffer, tag: string): number => {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => sfntHeaderBytes + index * sfntRecordBytes);
  const record = records.find((at) => font.subarray(at, at + 4).toString("latin1") === tag);
  if (record === undefined) throw new Error(`The font has no table ${tag}`);
  return font.readUInt32BE(record + 8);
};

const unicodeMap = (font: Buffer, cmap: number): number => {
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const map = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(map) === 4) return map;
  }
  throw new Error("The font has no character map of format 4");
};

/**
 * The characters a font has glyphs for, up to U+FFFE, from its character map of format 4 (ISO/IEC 14496-22, cmap).
 * @param font a TrueType font
 * @throws Error when the font has no such map
 */
export const coveredCharacters = (font: Buffer): ReadonlySet<number> => {
  const map = unicodeMap(font, tableOffset(font, "cmap"));
  const segments = font.readUInt16BE(map + 6) / 2;
  const covered = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = font.readUInt16BE(map + 14 + segment * 2);
    const start = font.readUInt16BE(map + 16 + segments * 2 + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) covered.add(code);
  }
  return covered;
};
