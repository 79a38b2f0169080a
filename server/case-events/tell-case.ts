import { caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import type { Caller } from "../caller";
import { parseOrRefuse } from "../field-errors";
import { getCase } from "../get-case";
import type { CaseEventHandler } from "./case-event-handler";
import { type CaseEventName, caseEventHandlers } from "./handlers";

const isKnown = (name: string): name is CaseEventName => Object.hasOwn(caseEventHandlers, name);

type Answers = { [Name in CaseEventName]: Awaited<ReturnType<(typeof caseEventHandlers)[Name]["handle"]>> };

/**
 * Tells a case what happened, as its kind understands it. Throws AppError NOT_FOUND, VALIDATION_FAILED, and what the event's handler throws.
 */
export const tellCase = async (
  caller: Caller,
  caseId: string,
  { name, data }: { name: string; data?: unknown },
): Promise<Answers[CaseEventName]> => {
  const opened = await getCase(caller, caseId);
  const { events } = caseTypes[opened.type];
  const schema = Object.hasOwn(events, name) ? events[name] : undefined;
  if (!schema || !isKnown(name))
    throw new AppError("VALIDATION_FAILED", "This kind of case does not know such an event.", {
      errors: [{ path: "name", code: "invalid_value", message: `Must be one of ${Object.keys(events).join(", ")}` }],
    });
  const { handle }: CaseEventHandler<unknown, Answers[CaseEventName]> = caseEventHandlers[name] as never;
  return handle({ caller, caseId, opened, data: parseOrRefuse(schema, data, ["data"]) });
};
