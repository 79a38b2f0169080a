import { useQuery } from "@tanstack/react-query";
import { fetchDocument } from "../documents/fetch-document";
import { queryKeys } from "../query-keys";

/** The bytes of a document, which never change. Kept for a minute after they were last shown. */
export const useDocumentBytes = (documentId: string) =>
  useQuery({
    queryKey: queryKeys.documentBytes(documentId),
    queryFn: ({ signal }) => fetchDocument(documentId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
