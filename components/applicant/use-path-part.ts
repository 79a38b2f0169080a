import { useSyncExternalStore } from "react";
import { useNavigation } from "../hooks/use-navigation";

const never = () => () => {};

/** The id that follows a folder in the address, `requests` in `/my/<id>/requests/<id>`. Null in the static HTML. */
export const usePathPart = (folder: string): string | null => {
  const parts = useNavigation().pathname.split("/");
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const place = parts.indexOf(folder);
  return inBrowser && place > 0 ? (parts[place + 1] ?? null) : null;
};
