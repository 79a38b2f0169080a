"use client";

import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";
import { type StepName, stepsFor } from "./application-steps";

export type Place = StepName | "check";

const places: readonly Place[] = [...stepsFor("own").map(({ name }) => name), "check"];
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
};

const inAddress = (): Place => {
  const name = new URLSearchParams(window.location.search).get("step");
  return places.find((place) => place === name) ?? "amount";
};

const goTo = (place: Place): void => {
  if (place === inAddress()) return;
  // Marked as ours, so that a router leaves it alone when it is gone back to.
  window.history.pushState({ step: place }, "", place === "amount" ? window.location.pathname : `?step=${place}`);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
};

/** The page of the form, in the address so that "back" works. The heading takes the focus when the page changes. */
export const useStep = (): { place: Place; goTo: (place: Place) => void; heading: RefObject<HTMLHeadingElement | null> } => {
  const place = useSyncExternalStore<Place>(subscribe, inAddress, () => "amount");
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [place]);
  return { place, goTo, heading };
};
