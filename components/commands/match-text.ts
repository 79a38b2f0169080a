/** Letters typed that stand in a text in this order, from the beginning of a word on. */
const inOrder = (text: string, typed: string): boolean => {
  const letters = [...typed].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(^|[^\\p{L}\\p{N}])${letters.join(".*?")}`, "u").test(text);
};

/** How well what was typed fits a text: 0 its beginning, 1 that of a word, 2 a part, 3 letters in this order; null: not at all. */
export const matchText = (text: string, typed: string): number | null => {
  const [within, wanted] = [text.toLowerCase(), typed.trim().toLowerCase().replace(/\s+/g, " ")];
  const at = within.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return within.includes(` ${wanted}`) ? 1 : 2;
  return wanted.length > 1 && inOrder(within, wanted.replaceAll(" ", "")) ? 3 : null;
};
