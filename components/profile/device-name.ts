/** Browser and system in two words out of a user agent; null for one not known. Order matters: each pretends to be those after it. */
const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

const nameIn = (names: readonly [RegExp, string][], agent: string) => names.find(([pattern]) => pattern.test(agent))?.[1];

export const deviceName = (userAgent: string | null): string | null => {
  const words = [nameIn(browsers, userAgent ?? ""), nameIn(systems, userAgent ?? "")].filter(Boolean);
  return words.length > 0 ? words.join(" · ") : null;
};
