import type { QueryClient } from "@tanstack/react-query";
import type { Me } from "@/domain/me";

/** Asks for everything a screen opens with in one request, puts it into the cache, and says who is signed in; null where it is refused. */
export type Opening = (client: QueryClient, signal: AbortSignal) => Promise<Me | null>;

const openings = new Map<string, Opening>();

/** A screen that opens with one request says so when its part of the page is loaded. @param path the id at its end as `{id}` */
export const registerOpening = (path: string, opening: Opening): void => {
  openings.set(path, opening);
};

/** Opens the screen at the present address in its own way. @returns null where it has none */
export const openScreen = (client: QueryClient, signal: AbortSignal): Promise<Me | null> | null => {
  const { pathname } = window.location;
  const opening = openings.get(pathname) ?? openings.get(pathname.replace(/[^/]+$/, "{id}"));
  return opening?.(client, signal) ?? null;
};
