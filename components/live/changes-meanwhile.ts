import type { Query, QueryClient } from "@tanstack/react-query";

type Touched = (query: Query) => boolean;

const waiting = new Set<Touched[]>();

/** Tells whoever waits for an answer of several parts what a change touched. */
export const noteChange = (touched: Touched): void => {
  for (const heard of waiting) heard.push(touched);
};

/**
 * Runs `load`, which asks once and puts several answers into the cache. None of them is known by its key before, so that no change could
 * renew it: what one touched meanwhile is asked for again afterwards.
 */
export const withChangesMeanwhile = async <Answer>(client: QueryClient, load: () => Promise<Answer>): Promise<Answer> => {
  const heard: Touched[] = [];
  waiting.add(heard);
  try {
    return await load();
  } finally {
    waiting.delete(heard);
    for (const predicate of heard) void client.invalidateQueries({ predicate });
  }
};
