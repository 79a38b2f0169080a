import type { ViewState } from "./view-state";

/** What draws a document is given, whatever its type. */
export type SheetProps = {
  bytes: Blob;
  name: string;
  view: ViewState;
  /** Width there is, CSS pixels. */
  room: number;
  /** How many pages it has. */
  onPages: (pages: number) => void;
  /** How many times it is enlarged now. */
  onShown: (scale: number) => void;
};
