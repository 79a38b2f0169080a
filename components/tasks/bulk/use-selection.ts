import { useState } from "react";
import { type Selected, toggled } from "./selection";

const nothing: Selected = new Set();

/** Which rows of a list are selected. @param ids rows on the screen, in their order */
export const useSelection = (ids: readonly string[]) => {
  const [selected, setSelected] = useState<Selected>(nothing);
  const [last, setLast] = useState<string | null>(null);
  return {
    selected,
    /** @param upTo all rows from the one before to this one */
    toggle: (id: string, upTo: boolean): void => {
      setSelected(toggled(selected, ids, id, upTo ? last : null));
      setLast(id);
    },
    toggleAll: (): void => setSelected(ids.every((id) => selected.has(id)) ? nothing : new Set(ids)),
    set: (to: readonly string[]): void => setSelected(new Set(to)),
  };
};
export type Selection = ReturnType<typeof useSelection>;
