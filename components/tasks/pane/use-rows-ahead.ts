import { useEffect } from "react";

type Options = {
  /** Ids of the rows on the screen. */
  ids: readonly string[];
  shown: string | null;
  /** Whether there is more of the list to load, now. */
  more: boolean;
  load: () => unknown;
};

/** So many rows before the end the next ones are loaded. */
const ahead = 3;

/** Who walks along a list beside an open task does not come to the end of what is loaded. */
export const useRowsAhead = ({ ids, shown, more, load }: Options): void => {
  const nearEnd = shown !== null && ids.slice(-ahead).includes(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way to load is another function each time
  useEffect(() => {
    if (nearEnd && more) load();
  }, [nearEnd, more]);
};
