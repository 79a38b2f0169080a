"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The id in `/cases/<id>` and its like, read from the address: the page itself is one static shell for all ids. Null in the static HTML. */
export const usePathId = (): string | null => {
  const pathname = usePathname();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return inBrowser ? (pathname?.split("/")[2] ?? null) : null;
};
