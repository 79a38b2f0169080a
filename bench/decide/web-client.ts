import { randomUUID } from "node:crypto";
import { demoPassword, type PersonKey, people } from "@/prisma/people";

const origin = (): string => process.env.BENCH_WEB ?? "";

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** Somebody signed in at the measured web process; `call` throws for an answer that is no 2xx. */
export const signedIn = async (person: PersonKey) => {
  const csrf = await fetch(`${origin()}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const signIn = await fetch(`${origin()}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: cookiesOf(csrf) },
    body: JSON.stringify({ email: people[person].email, password: demoPassword, csrfToken, json: true }),
  });
  if (!signIn.ok) throw new Error(`${person} could not sign in: ${signIn.status}`);
  const cookie = cookiesOf(signIn);
  const call = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${origin()}${path}`, {
      method,
      headers: { cookie, "content-type": "application/json", ...(method === "POST" && { "idempotency-key": randomUUID() }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return { cookie, call };
};
export type SignedIn = Awaited<ReturnType<typeof signedIn>>;

/** A decision as Olivia's form would send it. */
export const approval = {
  outcome: "APPROVED",
  data: { amount: 1_200_000, rateBps: 725, termMonths: 36, comment: "Income verified." },
};
