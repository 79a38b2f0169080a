import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NoticePreferences, NoticePreferencesInput } from "@/domain/notice-preferences";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Chooses of what, by which channels and when one is told. */
export const useSetNoticePreferences = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (chosen: NoticePreferencesInput) => api<NoticePreferences>("/api/me/notices", { method: "PUT", body: chosen }),
    onSuccess: (stored) => client.setQueryData(queryKeys.noticePreferences, stored),
  });
};
