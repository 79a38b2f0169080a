import { z } from "zod";
import { route } from "@/app/_lib/route";
import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { decisionReceiptSchema } from "@/domain/task";
import { decideTask } from "@/server/decide-task";

export const POST = route({
  path: "/api/tasks/{id}/decide",
  summary: "Decide a task, once; `data` as the outcome demands, `seenVersion` the version of the task decided on",
  policy: "signedIn",
  body: z.strictObject({
    outcome: z.string().max(100),
    data: z.unknown(),
    seenVersion: z.int().min(0).max(2_147_483_647),
  }),
  bodyForms: caseTypeNames.flatMap((type) => Object.values(caseTypes[type].decisions)),
  answer: decisionReceiptSchema,
  repeatable: true,
  handler: ({ caller, params, body: { seenVersion, ...decision }, idempotency }) =>
    decideTask({ caller, taskId: params.id, decision, seenVersion, idempotency }),
});
