import { useLayoutEffect, useRef } from "react";
import type { Command, Section } from "./command";
import { registerCommands } from "./command-registry";
import { hearKeys } from "./key-presses";

/** While mounted, these commands can be given: by their keys, and from the palette. @param read says what can be done now */
export const useCommands = (section: Section, read: () => readonly Command[]): void => {
  const latest = useRef(read);
  // As soon as what they act on is there to be seen, not a moment later: people who know the keys are fast.
  useLayoutEffect(() => {
    latest.current = read;
  });
  useLayoutEffect(() => {
    const forget = registerCommands({ section, read: () => latest.current() });
    const rest = hearKeys();
    return () => {
      forget();
      rest();
    };
  }, [section]);
};
