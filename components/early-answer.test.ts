import { afterEach, expect, test, vi } from "vitest";
import { earlyAnswer } from "./early-answer";
import { bootScript } from "./sides/boot-script";

afterEach(() => vi.unstubAllGlobals());

/** Runs the boot script at an address. @returns what it asked for */
const bootAt = (address: string): string[] => {
  const asked: string[] = [];
  const { pathname, search } = new URL(address, "http://localhost");
  const window: Partial<Window> = {};
  const fetchOf = async (url: string) => {
    asked.push(url);
    return Response.json({ url });
  };
  const document = { documentElement: { dataset: {} } };
  vi.stubGlobal("window", window);
  new Function("window", "document", "location", "localStorage", "navigator", "fetch", bootScript)(
    ...[window, document, { pathname, search }, { getItem: () => null }, { language: "en" }, fetchOf],
  );
  return asked;
};

test("what a page opens with is asked for while its scripts are on their way", () => {
  expect(bootAt("/tasks")).toEqual(["/api/inbox?view=needs-me"]);
  expect(bootAt("/tasks?view=roles")).toEqual(["/api/inbox?view=roles"]);
  expect(bootAt("/tasks/0b2c")).toEqual(["/api/tasks/0b2c/opening"]);
  expect(bootAt("/my/17")).toEqual(["/api/me"]);
});

test("nothing is asked where nobody need be signed in, nor what the page may not ask for in the same words", () => {
  for (const address of ["/sign-in?next=%2Ftasks", "/invitation", "/tasks?q=wei", "/tasks?view=mine&task=17"])
    expect(bootAt(address)).toEqual([]);
});

test("an early answer is taken once, by who asks for the same, while it is fresh", async () => {
  bootAt("/tasks");
  expect(earlyAnswer("/api/me")).toBeUndefined();
  expect(await (await earlyAnswer("/api/inbox?view=needs-me"))?.json()).toEqual({ url: "/api/inbox?view=needs-me" });
  expect(earlyAnswer("/api/inbox?view=needs-me")).toBeUndefined();
  bootAt("/tasks");
  vi.stubGlobal("performance", { now: () => 60_000 });
  expect(earlyAnswer("/api/inbox?view=needs-me")).toBeUndefined();
});
