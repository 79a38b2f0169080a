import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** A component whose code is loaded when it is shown first, or when somebody foresees it. */
export type LoadedLater<Props> = LazyExoticComponent<ComponentType<Props>> & { preload: () => void };

/** @param load brings the component; a failure shows when the component does */
export const loadedLater = <Props>(load: () => Promise<ComponentType<Props>>): LoadedLater<Props> =>
  Object.assign(
    lazy(async () => ({ default: await load() })),
    { preload: () => void load().catch(() => {}) },
  );
