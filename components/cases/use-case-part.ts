import { anyText, oneOf } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";

export const caseParts = ["timeline", "documents", "messages"] as const;
export type CasePart = (typeof caseParts)[number];

const parts = { part: oneOf(caseParts), document: anyText };

/** Which part of a case is shown; it stands in the address. A link to a document shows the documents. */
export const useCasePart = (first: CasePart) => {
  const [{ part, document }, set] = useAddress(parts);
  return {
    part: part ?? (document ? "documents" : first),
    // Leaving the documents forgets which one was looked at.
    show: (next: CasePart) => set({ part: next, document: null }),
    showDocument: (documentId: string) => set({ part: "documents", document: documentId }),
  };
};
