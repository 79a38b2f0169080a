import type { CaseTypeDefinition } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { holdsAny } from "@/domain/roles";
import { mailboxOf } from "@/domain/text";
import type { Caller } from "./caller";
import { parseOrRefuse } from "./field-errors";

/** What a case is opened with; `ownerId` is null when somebody else opens it for the applicant. */
export type GivenData<Data> = { given: Data; ownerId: string | null };

/**
 * Reads the data of a new case: for somebody else when the caller may and names another person, otherwise for himself.
 * Throws AppError VALIDATION_FAILED, FORBIDDEN.
 */
export const readCaseData = <Data>(
  definition: Pick<
    CaseTypeDefinition<Data, never>,
    "openedBy" | "openedOnBehalfBy" | "dataSchema" | "ownDataSchema" | "withAccount" | "person"
  >,
  caller: Caller,
  data: unknown,
): GivenData<Data> => {
  const mayForOthers = holdsAny(caller.roles, definition.openedOnBehalfBy);
  const mayForSelf = holdsAny(caller.roles, definition.openedBy);
  if (!mayForOthers && !mayForSelf) throw new AppError("FORBIDDEN", "Your role may not open such a case.");
  if (mayForOthers) {
    const read = definition.dataSchema.safeParse(data);
    const forAnother = read.success && mailboxOf(definition.person(read.data).email) !== mailboxOf(caller.email);
    if (read.success && forAnother) return { given: read.data, ownerId: null };
  }
  if (!mayForSelf) return { given: parseOrRefuse(definition.dataSchema, data, ["data"]), ownerId: null };
  const own = parseOrRefuse(definition.ownDataSchema, data, ["data"]);
  const filled = definition.withAccount(own as never, { name: caller.name, email: caller.email });
  return { given: parseOrRefuse(definition.dataSchema, filled, ["data"]), ownerId: caller.id };
};
