import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** How often in a row something may fail to come while there is a network, as after a new version took it away. */
const tries = 4;
/** Between two tries, milliseconds; the network's return ends it sooner. */
const rest = 2_000;

const restOrNetwork = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, rest);
    window.addEventListener("online", done);
  });

/** Loads code that may not come at once: without a network it is waited for. Throws what the last try threw when it does not come with one. */
export const untilHere = async <Loaded>(load: () => Promise<Loaded>): Promise<Loaded> => {
  for (let failures = 0; ; ) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine) failures += 1;
      if (failures >= tries) throw error;
      await restOrNetwork();
    }
  }
};

/** A part of a screen whose code comes when it is shown first. A network that is away holds it up and breaks nothing around it. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await untilHere(load) }));
