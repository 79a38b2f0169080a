import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { renewAttachments } from "./use-attachments";

/** Takes a file off a task while that is open; doing it again changes nothing. */
export const useRemoveAttachment = (taskId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (documentId: string) => api(`/api/documents/${documentId}`, { method: "DELETE" }),
    onSettled: () => renewAttachments(client, taskId),
  });
};
