import { route } from "@/app/_lib/route";
import { unwatchCase } from "@/server/watches/unwatch-case";
import { watchCase } from "@/server/watches/watch-case";

export const PUT = route({
  path: "/api/cases/{id}/watch",
  summary: "Be told when the case moves",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await watchCase(caller, params.id);
    return null;
  },
});

export const DELETE = route({
  path: "/api/cases/{id}/watch",
  summary: "Be told no longer when the case moves",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await unwatchCase(caller, params.id);
    return null;
  },
});
