"use client";

import { useEffect, useRef } from "react";
import { useHash } from "./use-hash";

/** The step last shown; each step has a heading of its own, so that no heading remembers it. */
let last: string | null = null;

/** For the heading of a step: it takes the focus when the step of a page changes, not when a page is opened. */
export const useStepFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useHash();
  useEffect(() => {
    const here = `${window.location.pathname}#${step}`;
    const samePage = last?.startsWith(`${window.location.pathname}#`) ?? false;
    const moved = samePage && last !== here;
    last = here;
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
};
