import { route } from "@/app/_lib/route";
import { teamSchema } from "@/domain/inbox";
import { readTeam } from "@/server/inbox/read-team";

export const GET = route({
  path: "/api/team",
  summary: "The load of those one leads, and what nobody has taken",
  policy: "lead",
  answer: teamSchema,
  handler: ({ caller }) => readTeam(caller),
});
