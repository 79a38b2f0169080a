import type { ComponentType, LazyExoticComponent } from "react";
import { lazyPart } from "../lazy-part";

/** A component whose code is loaded when it is shown first, or when somebody foresees it. */
export type LoadedLater<Props> = LazyExoticComponent<ComponentType<Props>> & { preload: () => void };

/** @param load brings the component; a failure shows when the component does */
export const loadedLater = <Props>(load: () => Promise<ComponentType<Props>>): LoadedLater<Props> =>
  Object.assign(lazyPart(load), { preload: () => void load().catch(() => {}) });
