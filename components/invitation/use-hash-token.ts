import { useSyncExternalStore } from "react";

const listen = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

/** The text after `#` in the address, which no server is told; null in the static HTML. */
export const useHashToken = (): string | null =>
  useSyncExternalStore(
    listen,
    () => window.location.hash.slice(1),
    () => null,
  );
