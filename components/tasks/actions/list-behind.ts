import type { QueryKey } from "@tanstack/react-query";

let last: QueryKey | undefined;

/** The list of tasks that was looked at last, by its key in the query cache. */
export const listBehind = {
  remember: (key: QueryKey): void => {
    last = key;
  },
  key: (): QueryKey | undefined => last,
};
