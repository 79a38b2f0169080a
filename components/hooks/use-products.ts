import { useQuery } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import type { Product } from "@/domain/order/order";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Stock also moves by orders this browser hears nothing of: it is looked at again after so long, milliseconds. */
const lookAgain = 15_000;

const readAll = async (signal: AbortSignal, cursor: string | null = null): Promise<Product[]> => {
  const { items, nextCursor } = await api<Page<Product>>("/api/products", { query: { limit: 100, cursor }, signal });
  return nextCursor === null ? items : [...items, ...(await readAll(signal, nextCursor))];
};

/** The whole catalogue, and how much of each product can be promised now. */
export const useProducts = () =>
  useQuery({ queryKey: queryKeys.products, queryFn: ({ signal }) => readAll(signal), refetchInterval: lookAgain });
