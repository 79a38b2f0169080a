import type { CaseTypeDefinition } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { holdsAny } from "@/domain/roles";
import { mailboxOf } from "@/domain/text";
import type { Caller } from "./caller";
import { parseOrRefuse } from "./field-errors";

/** What a case is opened with; `ownerId` is null when somebody else opens it for the applicant. */
export type CaseContent<Data> = { content: Data; ownerId: string | null };

/**
 * Reads the data of a new case: for somebody else when the caller may and names another person, otherwise for himself.
 * Throws AppError VALIDATION_FAILED, FORBIDDEN.
 */
export const readCaseData = <Data>(definition: CaseTypeDefinition<Data>, caller: Caller, data: unknown): CaseContent<Data> => {
  const mayForOthers = holdsAny(caller.roles, definition.openedOnBehalfBy);
  const mayForSelf = holdsAny(caller.roles, definition.openedBy);
  if (!mayForOthers && !mayForSelf) throw new AppError("FORBIDDEN", "Your role may not open such a case.");
  if (mayForOthers) {
    const given = definition.dataSchema.safeParse(data);
    const forAnother = given.success && mailboxOf(definition.summary(given.data).person.email) !== mailboxOf(caller.email);
    if (given.success && forAnother) return { content: given.data, ownerId: null };
  }
  if (!mayForSelf) return { content: parseOrRefuse(definition.dataSchema, data, ["data"]), ownerId: null };
  const own = parseOrRefuse(definition.ownDataSchema, data, ["data"]);
  const filled = definition.withAccount(own as never, { name: caller.name, email: caller.email });
  return { content: parseOrRefuse(definition.dataSchema, filled, ["data"]), ownerId: caller.id };
};
