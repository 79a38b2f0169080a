import { z } from "zod";
import { route } from "@/app/_lib/route";
import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { caseEventHandlers } from "@/server/case-events/handlers";
import { tellCase } from "@/server/case-events/tell-case";

const forms = caseTypeNames.flatMap((type) =>
  Object.entries(caseTypes[type].events).map(([name, data]) => z.object({ name: z.literal(name), data })),
);

export const POST = route({
  path: "/api/cases/{id}/events",
  summary:
    "Tell a case what happened, `data` as the event demands; the same again gets the same answer. A carrier signs instead of signing in: header Countersign-Signature",
  policy: "teller",
  body: z.strictObject({ name: z.string().max(100), data: z.unknown() }),
  bodyForms: forms,
  answer: z.union(Object.values(caseEventHandlers).map(({ answer }) => answer)),
  handler: ({ partner, caller, params, body }) => {
    const who = partner ?? caller;
    if (!who) throw new AppError("NOT_SIGNED_IN", "Sign in first.");
    return tellCase(who, params.id, body);
  },
});
