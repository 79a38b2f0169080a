import { useQuery } from "@tanstack/react-query";
import type { NoticePreferences } from "@/domain/notice-preferences";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Of what, by which channels and when one is told. */
export const useNoticePreferences = () =>
  useQuery({
    queryKey: queryKeys.noticePreferences,
    queryFn: ({ signal }) => api<NoticePreferences>("/api/me/notices", { signal }),
    staleTime: 5 * 60_000,
  });
