import type { SlotValues } from "./request-values";

/** What the fields of one slot get. */
export type SlotPartProps = {
  slot: SlotValues;
  errorOf: (part: string) => string | undefined;
  onChange: (change: Partial<SlotValues>) => void;
};
