/** A line of the palette. */
export type PaletteOption = {
  id: string;
  label: string;
  detail?: string | undefined;
  /** As in `commandKeys`. */
  keys?: string | null;
  /** Why it cannot be chosen now. */
  whyNot?: string | undefined;
  /** Done when the palette has closed. */
  act: () => void;
};

export type PaletteGroup = { heading: string; options: readonly PaletteOption[] };
