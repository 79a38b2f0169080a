import type { applicantEvents } from "@/domain/audit-event";
import type { TimelineItem } from "@/domain/listing";
import type { Caller } from "./caller";

/** What an applicant is told of each event of his case; all other fields stay among us. */
const toldFields: Record<(typeof applicantEvents)[number], readonly string[]> = {
  "case.created": ["type", "number", "amount", "currency", "onBehalf"],
  "case.stageChanged": ["from", "to", "at", "status", "version"],
  "case.cancelRequested": ["requestId", "as"],
  "case.messageWritten": ["messageId", "fromDesk"],
  "request.opened": ["requestId", "round", "slots", "dueAt"],
  "request.reminded": ["requestId", "round", "final"],
  "request.slotFilled": ["requestId", "slotId", "place", "kind"],
  "request.slotEmptied": ["requestId", "slotId", "place", "kind"],
  "request.submitted": ["requestId", "round", "changed"],
  "request.expired": ["requestId", "round", "missing"],
  "document.uploaded": ["documentId", "name", "size", "mediaType", "sha256", "requestId", "slotId"],
  "document.refused": ["documentId", "sha256", "code"],
  "agreement.prepared": [
    "agreementId",
    "documentId",
    "sha256",
    "amount",
    "currency",
    "rateBps",
    "termMonths",
    "counterOffer",
    "openUntil",
  ],
  "agreement.accepted": ["agreementId", "documentSha256"],
  "agreement.declined": ["agreementId", "documentSha256"],
  "agreement.reminded": ["agreementId", "number"],
  "agreement.expired": ["agreementId"],
  "loan.paidOut": ["loanId", "number", "amount", "currency", "disbursementDate"],
  "case.cancelDeclined": ["reason"],
  "order.paymentCaptured": ["amount", "currency"],
  "order.paymentReturned": ["as", "amount", "currency"],
  "order.shippingUpdated": ["status", "at", "carrier", "trackingNumber"],
  "order.cancelled": [],
};

const fieldsOf = (type: string): readonly string[] =>
  Object.hasOwn(toldFields, type) ? toldFields[type as keyof typeof toldFields] : [];

/**
 * An event of the trail as the case's applicant reads it: not who of the staff or which part of the system did it, nor why among them.
 * @param told the stage as applicants are told it
 * @returns null for a step between two stages that he is told alike
 */
export const applicantItem = (item: TimelineItem, caller: Caller, told: (stage: string) => string): TimelineItem | null => {
  const own = "id" in item.actor && item.actor.id === caller.id;
  const fields = own ? [...fieldsOf(item.type), "reason"] : fieldsOf(item.type);
  const data = Object.fromEntries(Object.entries(item.data).filter(([field]) => fields.includes(field)));
  const { seq, at, type } = item;
  const plain = { seq, at, type, actor: own ? item.actor : { system: "countersign" }, data };
  if (type !== "case.stageChanged") return plain;
  const { from, to } = data;
  const step = { from: typeof from === "string" ? told(from) : null, to: told(String(to)) };
  return step.from === step.to ? null : { ...plain, data: { ...data, ...step } };
};
