import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import english from "@/messages/en/desk-refusal.json";
import chinese from "@/messages/zh/desk-refusal.json";
import { refusalValues } from "./refusal-values";

const catalogues = { en: english, zh: chinese };
const format = {
  money: (amount: number, currency: string) => `${amount / 100} ${currency}`,
  date: () => "3 May",
  relative: () => "a day ago",
  anyOf: (items: string[]) => items.join(" or "),
};

const say = (locale: "en" | "zh", code: string, params: Record<string, unknown> = {}): string => {
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: { deskRefusal: catalogues[locale] },
    namespace: "deskRefusal" as never,
    onError: failed,
  });
  const values = refusalValues(params, format, 0, (role) => role);
  return (t as (key: string, values: object) => string)(code, values);
};

const at = "2026-05-03T10:00:00.000Z";
const ana = { name: "Ana" };

test("who counts as one person is named, with what bars him", () => {
  expect(say("en", "COUNTS_AS_ONE", { ...ana, relation: "STANDS_IN", because: "IS_CREATOR" })).toBe(
    "You are the deputy of Ana, who entered this case; someone else decides it.",
  );
  expect(say("en", "COUNTS_AS_ONE", { ...ana, relation: "DEPUTY", because: "ALREADY_DECIDED_CASE", level: 1, at })).toBe(
    "Ana is your deputy and decided level 1 of this case on 3 May; someone else decides it.",
  );
  expect(say("en", "COUNTS_AS_ONE", { ...ana, relation: "GAVE", because: "IS_APPLICANT" })).toBe(
    "Ana, who gave you this task, is the applicant; someone else decides it.",
  );
  expect(say("zh", "COUNTS_AS_ONE", { ...ana, relation: "STANDS_IN", because: "ALREADY_DECIDED_CASE", level: 1, at })).toBe(
    "您是 Ana 的代理人，而其已于 3 May 对本案第 1 级作出决定；须由他人决定。",
  );
});

test("a refusal of which only the code is known is a sentence all the same", () => {
  expect(say("en", "COUNTS_AS_ONE")).toBe(
    "Somebody who counts as one person with you may not decide it; someone else decides it.",
  );
  expect(say("en", "ASSIGNEE_MAY_NOT", ana)).toBe("Ana may not decide this task.");
});

test("why a task cannot be given to somebody is said in words about him, and a conflict he declared is not", () => {
  const because = (code: string, params: Record<string, unknown> = {}) => ({ ...ana, because: { code, params } });
  const mayNot = (...given: Parameters<typeof because>) => say("en", "ASSIGNEE_MAY_NOT", because(...given));
  expect(mayNot("ABOVE_LIMIT", { limit: 50_000_00, currency: "EUR" })).toBe(
    "Ana may not decide this task: it is above their limit of 50000 EUR.",
  );
  expect(mayNot("MISSING_ROLE", { roles: ["A", "B"] })).toBe("Ana may not decide this task: it needs A or B.");
  expect(mayNot("COUNTS_AS_ONE", { name: "Ben", relation: "DEPUTY", because: "ALREADY_DECIDED_CASE", level: 1, at })).toBe(
    "Ana may not decide this task: Ben counts as one person with them and decided level 1 of it on 3 May.",
  );
  expect(mayNot("CONFLICT_DECLARED")).toBe("Ana may not decide this task.");
  expect(say("zh", "ASSIGNEE_MAY_NOT", because("IS_CREATOR"))).toBe("Ana 不能决定此任务：此案件由其录入。");
});

test("limits, leads and delegations name what they are about", () => {
  expect(say("en", "ABOVE_LIMIT_FOR", { ...ana, limit: 20_000_00, currency: "EUR" })).toBe(
    "Above the limit of 20000 EUR that you have for Ana: the lower of both counts.",
  );
  expect(say("en", "NOT_LEAD", { roles: ["Loan officer"] })).toMatch(/: Loan officer\.$/);
  expect(say("zh", "ALREADY_DELEGATED", { by: "Ana" })).toContain("由 Ana 交给您");
});
