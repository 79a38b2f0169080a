import { route } from "@/app/_lib/route";
import { AppError } from "@/domain/errors";

/** Any address that is none of ours answers like the others: with a problem document. */
const unknown = route({
  path: "/api/{rest}",
  summary: "There is no such address",
  policy: "public",
  answer: null,
  handler: async () => {
    throw new AppError("NOT_FOUND", "There is no such address.");
  },
});

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
