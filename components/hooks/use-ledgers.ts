import { useQuery } from "@tanstack/react-query";
import type { Ledgers } from "@/domain/demo/ledgers";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** The simulators tell nobody when something changes, milliseconds. */
const lookAgain = 5_000;

/** The books of the simulated outside systems; an error outside demo mode. */
export const useLedgers = () =>
  useQuery({
    queryKey: queryKeys.ledgers,
    queryFn: ({ signal }) => api<Ledgers>("/api/demo/ledgers", { signal }),
    refetchInterval: lookAgain,
  });
