import { route } from "@/app/_lib/route";
import { figuresSchema } from "@/domain/inbox";
import { readFigures } from "@/server/inbox/read-figures";

export const GET = route({
  path: "/api/me/figures",
  summary: "What one has before oneself today, by one's own clock",
  policy: "taskReader",
  answer: figuresSchema,
  handler: ({ caller }) => readFigures(caller),
});
