import type { InformationRequest } from "@/domain/requests/request";
import type { CaseDocument, Slot } from "@/domain/requests/slot";

export type SlotGroup = { slot: Slot; documents: CaseDocument[] };
/** Documents as a reviewer looks for them: by what was asked for in which round, then what came unasked, then the agreement. */
export type DocumentGroup =
  | { kind: "round"; key: string; request: InformationRequest; slots: SlotGroup[] }
  | { kind: "other" | "agreement"; key: string; documents: CaseDocument[] };

const slotsOf = (request: InformationRequest, documents: readonly CaseDocument[]): SlotGroup[] =>
  request.slots.map((slot) => ({ slot, documents: documents.filter(({ slotId }) => slotId === slot.id) }));

/** Latest round first. A document of a request that is not here yet stands with the others, so that none is ever hidden. */
export const groupDocuments = (documents: readonly CaseDocument[], requests: readonly InformationRequest[]): DocumentGroup[] => {
  const asked = new Set(requests.flatMap(({ slots }) => slots.map(({ id }) => id)));
  const agreements = documents.filter(({ kind }) => kind !== "UPLOAD");
  const others = documents.filter(({ kind, slotId }) => kind === "UPLOAD" && !(slotId && asked.has(slotId)));
  const rounds = [...requests]
    .sort((a, b) => b.round - a.round)
    .map((request) => ({ kind: "round" as const, key: request.id, request, slots: slotsOf(request, documents) }));
  return [
    ...rounds,
    ...(others.length > 0 ? [{ kind: "other" as const, key: "other", documents: others }] : []),
    ...(agreements.length > 0 ? [{ kind: "agreement" as const, key: "agreement", documents: agreements }] : []),
  ];
};

/** The documents in the order the groups show them. */
export const inShownOrder = (groups: readonly DocumentGroup[]): CaseDocument[] =>
  groups.flatMap((group) => (group.kind === "round" ? group.slots.flatMap(({ documents }) => documents) : group.documents));

/** The request and slot a document was sent for. */
export const askedFor = (
  { slotId }: CaseDocument,
  requests: readonly InformationRequest[],
): { request: InformationRequest; slot: Slot } | undefined => {
  for (const request of requests) {
    const slot = request.slots.find(({ id }) => id === slotId);
    if (slot) return { request, slot };
  }
  return undefined;
};
