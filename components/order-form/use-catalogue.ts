import { useEffect } from "react";
import type { Product } from "@/domain/order/order";
import { usePageList } from "../hooks/use-page-list";
import type { Catalogue } from "./catalogue";

const path = "/api/products";
const pageSize = 100;

const useProductList = (search: string, enabled: boolean) => {
  const filters = { limit: pageSize, q: search };
  return usePageList<Product>(path, ["catalogue", search], filters, { keepPrevious: true, enabled });
};

/**
 * What can be ordered: the products that fit the search, and all that are known.
 * @param chosen what is ordered already: it is looked for until it is known
 */
export const useCatalogue = (search: string, chosen: readonly string[]) => {
  const all = useProductList("", true);
  const fitting = useProductList(search, search !== "");
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = all;
  const bySku = new Map([...(data ?? []), ...(fitting.data ?? [])].map((product) => [product.sku, product]));
  const unknown = data !== undefined && chosen.some((sku) => !bySku.has(sku));
  useEffect(() => {
    if (unknown && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [unknown, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const catalogue: Catalogue = { bySku, complete: data !== undefined && !hasNextPage };
  return { catalogue, list: search === "" ? all : fitting };
};

export type ProductList = ReturnType<typeof useCatalogue>["list"];
