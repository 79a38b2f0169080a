import { loanSlotSets } from "../domain/loan/slot-sets";
import { judgeDocument } from "../server/documents/judge-document";
import { uploadDocument } from "../server/documents/upload-document";
import { setSlotValue } from "../server/requests/set-slot-value";
import { submitRequest } from "../server/requests/submit-request";
import { type PersonKey, people } from "./people";
import type { SampleFile } from "./sample-documents";
import { decides, type SeedStep } from "./seed-steps";
import { waitFor } from "./seed-wait";

type SlotSet = keyof typeof loanSlotSets;

/** @param sets ready-made sets of slots, in this order */
export const asks = (person: PersonKey, level: number, message: string, ...sets: SlotSet[]): SeedStep =>
  decides(person, level, () => ({
    outcome: "NEED_MORE_INFO",
    data: { slots: sets.flatMap((set) => [...loanSlotSets[set]]), message },
  }));

/** The slot at a place of the open request, counted from 1. */
const openSlot = (caseId: string, place: number): Promise<{ requestId: string; slotId: string }> =>
  waitFor(
    `A request of case ${caseId}`,
    `SELECT r.id AS "requestId", s.id AS "slotId" FROM requests r JOIN request_slots s ON s.request_id = r.id
    WHERE r.case_id = $1 AND r.status = 'OPEN' AND s.place = $2`,
    [caseId, place],
  );

const checked = (caseId: string, slotId: string): Promise<{ id: string }> =>
  waitFor(
    `Checking a document of case ${caseId}`,
    "SELECT id FROM documents WHERE slot_id = $1 AND status = 'CLEAN' AND removed_at IS NULL",
    [slotId],
  );

/** The applicant is asked, and has sent nothing yet. */
export const isAsked: SeedStep = async (caseId) => {
  await openSlot(caseId, 1);
};

/** The applicant puts a file into a slot, and it is looked through. */
export const uploads =
  (person: PersonKey, place: number, file: () => Promise<SampleFile>): SeedStep =>
  async (caseId) => {
    const target = await openSlot(caseId, place);
    const { name, mediaType, bytes } = await file();
    const claimed = { size: bytes.byteLength, sha256: undefined, mediaType };
    const body = new Blob([bytes]).stream();
    await uploadDocument({ caller: people[person], target, name, claimed, uploadKey: `seed:${target.slotId}`, body });
    await checked(caseId, target.slotId);
  };

/** The applicant answers a slot. @param value money in minor units */
export const fills =
  (person: PersonKey, place: number, value: number | string): SeedStep =>
  async (caseId) => {
    await setSlotValue({ caller: people[person], ...(await openSlot(caseId, place)), value });
  };

/** A reviewer says why what lies in a slot does not do. */
export const refuses =
  (person: PersonKey, place: number, reason: string): SeedStep =>
  async (caseId) => {
    const { slotId } = await openSlot(caseId, place);
    const { id } = await checked(caseId, slotId);
    await judgeDocument(people[person], id, { verdict: "NOT_ACCEPTABLE", reason });
  };

export const submits =
  (person: PersonKey): SeedStep =>
  async (caseId) => {
    await submitRequest(people[person], (await openSlot(caseId, 1)).requestId);
  };
