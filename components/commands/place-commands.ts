import type { Place } from "../frame/navigation";
import type { Command } from "./command";

/** Keys that lead to a place: `g`, then where to. */
const placeKeys: Partial<Record<Place["label"], string>> = {
  inbox: "g i",
  cases: "g c",
  team: "g t",
  audit: "g a",
  users: "g u",
  rules: "g r",
  queues: "g q",
  workflows: "g w",
  system: "g s",
};

/** The ways to the places of the navigation. @param labelOf what a place is called */
export const placeCommands = (
  places: readonly Place[],
  labelOf: (label: Place["label"]) => string,
  go: (href: string) => void,
): Command[] =>
  places.map(({ href, label }) => ({
    ...{ name: `go:${href}`, label: labelOf(label), key: placeKeys[label] },
    act: () => go(href),
  }));
