import { applicantEvents } from "@/domain/audit-event";
import type { Change } from "@/domain/listing";
import { type CaseOwner, seesInternals } from "./access";
import type { Caller } from "./caller";
import { statement } from "./db";

type Owner = CaseOwner & { type: string };

const readOwner = statement<Owner>(
  "live-case-owner",
  `SELECT type, applicant_id AS "applicantId", applicant_email AS "applicantEmail" FROM cases WHERE id = $1`,
);

// Neither type nor applicant of a case ever changes.
const owners = new Map<string, Promise<Owner | undefined>>();
const maxOwners = 5_000;

const ownerOf = (caseId: string): Promise<Owner | undefined> => {
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

/** The change as this person may hear of it; null when it is not for him. Applicants hear of their own cases, and never of tasks. */
export const changeFor = async (person: Pick<Caller, "id" | "email" | "roles">, change: Change): Promise<Change | null> => {
  const owner = await ownerOf(change.caseId);
  if (!owner) return null;
  if (seesInternals(person, owner)) return change;
  // What colleagues attach to a task is theirs.
  if (change.taskId !== null && change.type.startsWith("document.")) return null;
  const type = owner.applicantId === person.id && asOutside(change.type);
  return type ? { ...change, type, taskId: null } : null;
};
