"use client";

import { useQuery } from "@tanstack/react-query";
import type { Figures } from "@/domain/inbox";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** What one has before oneself today. */
export const useFigures = () =>
  useQuery({ queryKey: queryKeys.figures, queryFn: ({ signal }) => api<Figures>("/api/me/figures", { signal }) });
