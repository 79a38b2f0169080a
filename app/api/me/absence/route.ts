import { route } from "@/app/_lib/route";
import { absenceInputSchema, absencesSchema } from "@/domain/task-actions";
import { endAbsence } from "@/server/absences/end-absence";
import { findAbsences } from "@/server/absences/find-absences";
import { setAbsence } from "@/server/absences/set-absence";

export const GET = route({
  path: "/api/me/absence",
  summary: "One's absence that is on or to come, and for whom one stands in now",
  policy: "staff",
  answer: absencesSchema,
  handler: ({ caller }) => findAbsences(caller),
});

export const PUT = route({
  path: "/api/me/absence",
  summary: "Be out of office for a time, with a deputy; replaces what was said before",
  policy: "staff",
  body: absenceInputSchema,
  answer: absencesSchema,
  handler: ({ caller, body }) => setAbsence(caller, body),
});

export const DELETE = route({
  path: "/api/me/absence",
  summary: "Be back",
  policy: "staff",
  status: 204,
  answer: null,
  handler: async ({ caller }) => {
    await endAbsence(caller);
    return null;
  },
});
