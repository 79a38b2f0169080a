"use client";

import { parseAsString, useQueryState } from "nuqs";
import type { CaseDocument } from "@/domain/requests/slot";

/** The document that is looked at; it stands in the address, so that a link leads to it. Without one, the first that can be opened. */
export const useChosenDocument = (documents: readonly CaseDocument[]) => {
  const [id, choose] = useQueryState("document", parseAsString);
  const chosen =
    documents.find((document) => document.id === id) ?? documents.find(({ status }) => status === "CLEAN") ?? documents[0];
  return { chosen, choose: (documentId: string) => void choose(documentId) };
};
