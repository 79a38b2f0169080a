import { useSyncExternalStore } from "react";
import { useNavigation } from "../hooks/use-navigation";

const never = () => () => {};

/** The id in `/cases/<id>` and its like, read from the address: the page itself is one static shell for all ids. Null in the static HTML. */
export const usePathId = (): string | null => {
  const { pathname } = useNavigation();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return inBrowser ? (pathname.split("/")[2] ?? null) : null;
};
