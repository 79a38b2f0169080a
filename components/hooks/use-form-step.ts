import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
};

type FormStep<Place> = { place: Place; goTo: (place: Place) => void; heading: RefObject<HTMLHeadingElement | null> };

/**
 * The page of a form, in the address so that "back" works. The heading takes the focus when the page changes.
 * @param first the page without a name in the address
 */
export const useFormStep = <Place extends string>(places: readonly Place[], first: Place): FormStep<Place> => {
  const inAddress = (): Place => {
    const name = new URLSearchParams(window.location.search).get("step");
    return places.find((place) => place === name) ?? first;
  };
  const goTo = (place: Place): void => {
    if (place === inAddress()) return;
    // Marked as ours, so that a router leaves it alone when it is gone back to.
    window.history.pushState({ step: place }, "", place === first ? window.location.pathname : `?step=${place}`);
    window.scrollTo(0, 0);
    for (const listener of listeners) listener();
  };
  const place = useSyncExternalStore<Place>(subscribe, inAddress, () => first);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [place]);
  return { place, goTo, heading };
};
