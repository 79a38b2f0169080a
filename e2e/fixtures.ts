import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { demoPassword, type PersonKey, people } from "@/prisma/people";

export { expect } from "@playwright/test";

type PersonOptions = BrowserContextOptions & {
  /** Signs in anew instead of sharing this person's session with the tests before. */
  fresh?: boolean;
  /** Has switched off going on after a decision, and sees what becomes of it. */
  stays?: boolean;
};
type AsPerson = (person: PersonKey, options?: PersonOptions) => Promise<Page>;

/** Signs in as the form does: token first, then the credentials; the cookies stay with the request context. */
const signIn = async (request: APIRequestContext, person: PersonKey): Promise<void> => {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const response = await request.post("/api/auth/callback/credentials", {
    data: { email: people[person].email, password: demoPassword, csrfToken, json: true },
  });
  expect(response.ok(), `${person} signs in: ${response.status()} ${await response.text()}`).toBe(true);
};

type KeptSessions = Map<PersonKey, Awaited<ReturnType<BrowserContext["storageState"]>>>;

const stayAfterDeciding = (): void => {
  const key = "countersign.preferences";
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? "{}"), goOn: false }));
};

/** `asPerson("olivia")` gives a page of a browser context of its own, signed in without the form. Several people can be there at once. */
export const test = base.extend<{ asPerson: AsPerson }, { keptSessions: KeptSessions }>({
  keptSessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
    async ({}, use) => {
      await use(new Map());
    },
    { scope: "worker" },
  ],
  asPerson: async ({ browser, keptSessions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, { fresh = false, stays = false, ...options } = {}) => {
      const kept = fresh ? undefined : keptSessions.get(person);
      const context = await browser.newContext({ ...options, ...(kept ? { storageState: kept } : {}) });
      contexts.push(context);
      if (stays) await context.addInitScript(stayAfterDeciding);
      const stillGood = kept && (await context.request.get("/api/me")).ok();
      if (!stillGood) {
        await signIn(context.request, person);
        if (!fresh) keptSessions.set(person, await context.storageState());
      }
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
