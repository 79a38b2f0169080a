import { useEffect, useRef } from "react";

/** The step last shown; each has a heading of its own, so that no heading remembers it. */
let last: string | null = null;

/** For the heading of a step: it takes the focus when another step of the page comes in its place, not when a page is opened. */
export const useStepFocus = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  useEffect(() => {
    const { pathname, hash } = window.location;
    const here = `${pathname}#${hash} ${shown.current}`;
    const moved = last !== null && last !== here && last.startsWith(`${pathname}#`);
    last = here;
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
