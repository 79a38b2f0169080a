import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SavedView } from "@/domain/inbox";
import { api } from "../api";
import { queryKeys } from "../query-keys";

type Kept = Pick<SavedView, "name" | "filters">;

/** Keeps a view of the inbox under a name, or forgets one; the numbers of the views are asked for again. */
export const useSavedViews = () => {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: queryKeys.taskCounts });
  const keep = useMutation({
    mutationFn: (body: Kept) => api<SavedView>("/api/me/views", { method: "POST", body }),
    onSettled,
  });
  const forget = useMutation({ mutationFn: (id: string) => api(`/api/me/views/${id}`, { method: "DELETE" }), onSettled });
  return { keep, forget };
};
