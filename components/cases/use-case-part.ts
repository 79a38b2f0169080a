"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";

export const caseParts = ["timeline", "documents", "messages"] as const;
export type CasePart = (typeof caseParts)[number];

/** Which part of a case is shown; it stands in the address. A link to a document shows the documents. */
export const useCasePart = (first: CasePart) => {
  const [{ part, document }, set] = useQueryStates({ part: parseAsStringLiteral(caseParts), document: parseAsString });
  return {
    part: part ?? (document ? "documents" : first),
    // Leaving the documents forgets which one was looked at.
    show: (next: CasePart) => void set({ part: next, document: null }),
    showDocument: (documentId: string) => void set({ part: "documents", document: documentId }),
  };
};
