"use client";

import { parseAsStringLiteral, useQueryState } from "nuqs";
import { type RefObject, useEffect, useRef } from "react";
import { type StepName, stepsFor } from "./application-steps";

export type Place = StepName | "check";

const places = [...stepsFor("own").map(({ name }) => name), "check"] as const;
const parser = parseAsStringLiteral<Place>(places).withDefault("amount").withOptions({ history: "push", scroll: true });

/** The page of the form, in the address so that "back" works. The heading takes the focus when the page changes. */
export const useStep = (): { place: Place; goTo: (place: Place) => void; heading: RefObject<HTMLHeadingElement | null> } => {
  const [place, setPlace] = useQueryState("step", parser);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [place]);
  return { place, goTo: (next) => void setPlace(next), heading };
};
