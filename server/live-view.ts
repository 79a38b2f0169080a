import { applicantEvents } from "@/domain/audit-event";
import type { Change } from "@/domain/listing";
import { type CaseOwner, seesInternals } from "./access";
import type { Caller } from "./caller";
import { statement } from "./db";

export type Owner = CaseOwner & { type: string };

const readOwner = statement<Owner>(
  "live-case-owner",
  `SELECT type, applicant_id AS "applicantId", applicant_email AS "applicantEmail" FROM cases WHERE id = $1`,
);

// Neither type nor applicant of a case ever changes.
const owners = new Map<string, Promise<Owner | undefined>>();
const maxOwners = 5_000;

/** Whose case it is, asked once; undefined for one that is not there. Throws what the database throws. */
export const ownerOf = (caseId: string): Promise<Owner | undefined> => {
  const known = owners.get(caseId);
  if (known) return known;
  const oldest = owners.keys().next().value;
  if (owners.size >= maxOwners && oldest !== undefined) owners.delete(oldest);
  const asked = readOwner([caseId]).then(([owner]) => owner);
  owners.set(caseId, asked);
  const forget = () => owners.delete(caseId);
  asked.then((owner) => owner ?? forget(), forget);
  return asked;
};

/** What changes on an applicant's screens beside what his timeline says; only that it changed is told, not by whom or why. */
const alsoTold = [
  "notice.recorded",
  "case.messagesRead",
  "case.dataChanged",
  "request.slotRefused",
  "request.cancelled",
  "document.cleared",
  "document.removed",
  "agreement.sealed",
  "agreement.voided",
  "loan.payoutBegun",
] as const;
const outward: readonly string[] = [...applicantEvents, ...alsoTold];

/** A step of the case is stored with what is for the desk alone: that the case goes on is told, not why. */
const asOutside = (type: string): string | null => {
  if (outward.includes(type)) return type;
  return type.startsWith("case.") ? "case.stateStored" : null;
};

/** From where somebody hears of a case: as one who sees what is internal in it, or as its applicant. */
type Side = "inside" | "outside";

/** What of a change is told to each side; null is nothing. Applicants never hear of tasks. */
export const toldOf = (change: Change): { inside: Change; outside: Change | null } => {
  // What colleagues attach to a task is theirs.
  const ofColleagues = change.taskId !== null && change.type.startsWith("document.");
  const type = ofColleagues ? null : asOutside(change.type);
  return { inside: change, outside: type === null ? null : { ...change, type, taskId: null } };
};

/** On which side of a case the person is; null when it is not for him. Applicants hear of their own cases. */
export const sideOf = (person: Pick<Caller, "id" | "email" | "roles">, owner: Owner): Side | null => {
  if (seesInternals(person, owner)) return "inside";
  return owner.applicantId === person.id ? "outside" : null;
};
