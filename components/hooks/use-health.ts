import { useQuery } from "@tanstack/react-query";
import { api } from "../api";
import { ApiProblem } from "../api-problem";
import { queryKeys } from "../query-keys";

type Parts = Record<string, boolean>;
const lookAgain = 10_000;

const readParts = async (signal: AbortSignal): Promise<Parts> => {
  try {
    return (await api<{ parts: Parts }>("/api/health/ready", { signal })).parts;
  } catch (error) {
    // Not ready is an answer here, not a failure: it names the part.
    const parts = error instanceof ApiProblem ? error.params?.parts : undefined;
    if (parts) return parts as Parts;
    throw error;
  }
};

/** Which parts of the system answer, by name. */
export const useHealth = () =>
  useQuery({ queryKey: queryKeys.health, queryFn: ({ signal }) => readParts(signal), refetchInterval: lookAgain, staleTime: 0 });
