import { useQuery } from "@tanstack/react-query";
import type { Figures } from "@/domain/inbox";
import { api } from "../api";
import { deskQueryKeys } from "../desk-query-keys";

/** What one has before oneself today. */
export const useFigures = () =>
  useQuery({ queryKey: deskQueryKeys.figures, queryFn: ({ signal }) => api<Figures>("/api/me/figures", { signal }) });
