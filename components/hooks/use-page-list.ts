import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import { api } from "../api";
import type { Filters } from "../query-keys";

type Options = {
  /** Keeps the rows of the former filter until the new ones are here. */
  keepPrevious?: boolean;
  enabled?: boolean;
};

/** A list by cursor; `data` holds the items of all pages loaded so far. */
export const usePageList = <Item>(path: string, queryKey: readonly unknown[], query: Filters, options: Options = {}) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => api<Page<Item>>(path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
