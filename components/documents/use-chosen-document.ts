import type { CaseDocument } from "@/domain/requests/slot";
import { anyText } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";

const parts = { document: anyText };

/** The document that is looked at; it stands in the address, so that a link leads to it. Without one, the first that can be opened. */
export const useChosenDocument = (documents: readonly CaseDocument[]) => {
  const [{ document: id }, change] = useAddress(parts);
  const chosen =
    documents.find((document) => document.id === id) ?? documents.find(({ status }) => status === "CLEAN") ?? documents[0];
  return { chosen, choose: (documentId: string) => change({ document: documentId }) };
};
