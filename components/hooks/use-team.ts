import { useQuery } from "@tanstack/react-query";
import type { Team } from "@/domain/inbox";
import { api } from "../api";
import { deskQueryKeys } from "../desk-query-keys";

/** The load of those one leads. */
export const useTeam = () =>
  useQuery({ queryKey: deskQueryKeys.team, queryFn: ({ signal }) => api<Team>("/api/team", { signal }) });
