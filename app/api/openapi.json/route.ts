import { route } from "@/app/_lib/route";

export const GET = route({
  path: "/api/openapi.json",
  summary: "This description of the API",
  policy: "public",
  answer: "application/json",
  handler: async () => {
    // Loaded late: the index imports this route as well.
    const [{ apiIndex }, { openApi }] = await Promise.all([import("@/app/_lib/api-index"), import("@/app/_lib/openapi")]);
    return Response.json(openApi(apiIndex));
  },
});
