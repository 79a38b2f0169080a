import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { PaletteOption } from "./palette-option";

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** Which option is active: the first that fits, until arrows or pointer say otherwise. Enter takes it. */
export const usePaletteChoice = (options: readonly PaletteOption[], onPick: (option: PaletteOption) => void) => {
  const prefix = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    options.findIndex(({ id }) => id === chosen),
  );
  const active = options[at];
  const domIdOf = (id: string) => `${prefix}-${id}`;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may end a word that is being composed.
    if (event.nativeEvent.isComposing) return;
    const next = options.length > 0 && options[steps[event.key]?.(at, options.length) ?? -1];
    if (next) setChosen(next.id);
    else if (event.key === "Enter" && active) onPick(active);
    else return;
    event.preventDefault();
  };
  const activeDomId = active && domIdOf(active.id);
  useEffect(() => {
    if (activeDomId) document.getElementById(activeDomId)?.scrollIntoView({ block: "nearest" });
  }, [activeDomId]);
  return { active: active?.id, activeDomId, domIdOf, onHover: setChosen, onKeyDown, reset: () => setChosen(null) };
};
