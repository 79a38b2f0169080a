import { type CaseType, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { isUuid, mayTell } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { parseOrRefuse } from "../field-errors";
import { getCase } from "../get-case";
import type { CaseEventHandler, Partner, Teller } from "./case-event-handler";
import { type CaseEventName, caseEventHandlers } from "./handlers";

const isKnown = (name: string): name is CaseEventName => Object.hasOwn(caseEventHandlers, name);

type Answers = { [Name in CaseEventName]: Awaited<ReturnType<(typeof caseEventHandlers)[Name]["handle"]>> };

const selectType = statement<{ type: CaseType }>("type-of-case", "SELECT type FROM cases WHERE id = $1");

/** The case as its teller may know of it. Throws AppError NOT_FOUND. */
const openFor = async (who: Caller | Partner, caseId: string): Promise<{ type: CaseType; teller: Teller }> => {
  if (!("partner" in who)) {
    const opened = await getCase(who, caseId);
    return { type: opened.type, teller: { ...who, opened } };
  }
  const [row] = isUuid(caseId) ? await selectType([caseId]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such case.");
  return { type: row.type, teller: who };
};

/**
 * Tells a case what happened, as its kind understands it. Throws AppError NOT_FOUND, FORBIDDEN, VALIDATION_FAILED, and what the event's
 * handler throws.
 */
export const tellCase = async (
  who: Caller | Partner,
  caseId: string,
  { name, data }: { name: string; data?: unknown },
): Promise<Answers[CaseEventName]> => {
  const { type, teller } = await openFor(who, caseId);
  const { events } = caseTypes[type];
  const schema = Object.hasOwn(events, name) ? events[name] : undefined;
  if (!schema || !isKnown(name))
    throw new AppError("VALIDATION_FAILED", "This kind of case does not know such an event.", {
      errors: [{ path: "name", code: "invalid_value", message: `Must be one of ${Object.keys(events).join(", ")}` }],
    });
  const { handle, tellers }: CaseEventHandler<unknown, Answers[CaseEventName]> = caseEventHandlers[name] as never;
  if (!mayTell(teller, tellers)) throw new AppError("FORBIDDEN", "You may not tell a case of this.");
  return handle({ teller, caseId, data: parseOrRefuse(schema, data, ["data"]) });
};
