import { handleAuth } from "@/app/_lib/handle-auth";
import { route } from "@/app/_lib/route";

export const GET = route({
  path: "/api/auth/{nextauth}",
  summary: "Form token (`csrf`), and what else next-auth offers to read",
  policy: "public",
  answer: "application/json",
  handler: ({ request }) => handleAuth(request),
});

export const POST = route({
  path: "/api/auth/{nextauth}",
  summary: "Sign in (`callback/credentials` with email, password, csrfToken) and out (`signout` with csrfToken)",
  policy: "public",
  answer: "application/json",
  handler: ({ request }) => handleAuth(request),
});
