const storageKey = "countersign.recent-commands";
const kept = 5;

/** Names of the commands given from the palette lately, the last one first; kept on this device. */
export const recentCommands = (): string[] => {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
};

export const noteCommand = (name: string): void => {
  const names = [name, ...recentCommands().filter((other) => other !== name)].slice(0, kept);
  try {
    localStorage.setItem(storageKey, JSON.stringify(names));
  } catch {
    // A browser that keeps nothing shows none.
  }
};
