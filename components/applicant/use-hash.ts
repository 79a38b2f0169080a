import { useSyncExternalStore } from "react";

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

/** What stands behind `#` in the address: the step of a page, so that "back" works and a link can lead to it. Empty in the static HTML. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => "",
  );

/** Goes to a step of this page; the empty step is the page's first. */
export const goToHash = (step: string): void => {
  window.location.hash = step;
};
