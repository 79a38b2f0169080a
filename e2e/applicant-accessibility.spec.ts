import type { Page } from "@playwright/test";
import type { InformationRequest } from "@/domain/requests/request";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { phone } from "./phone-screen";
import { answerOffer, approveByApi, askFor, expectStage } from "./turn-steps";

const both = (en: string, zh: string) => ({ en, zh });
/** One slot of every kind. */
const slots = [
  {
    kind: "DOCUMENT",
    label: both("Proof of income", "收入证明"),
    help: both("Your last three payslips.", "最近三个月的工资单。"),
  },
  { kind: "NUMBER", label: both("Monthly income after tax", "税后月收入"), target: "applicant.monthlyIncome" },
  { kind: "TEXT", label: both("What do you work as?", "您从事什么工作？") },
  { kind: "DATE", label: both("Since when?", "从何时开始？"), required: false },
  {
    kind: "CHOICE",
    label: both("What kind of contract have you?", "您的合同类型？"),
    options: ["open", "fixed"].map((value) => ({ value, label: both(value, value === "open" ? "无固定期限" : "固定期限") })),
  },
];

type Turn = "asked" | "offered" | "paid" | "rejected" | "withdrawn" | "declined";
type Desk = { ben: Page; olivia: Page };
let request: InformationRequest;

const toTurn: Record<Turn, (desk: Desk, id: string) => Promise<unknown>> = {
  asked: async ({ ben, olivia }, id) => {
    request = await askFor(olivia, id, slots);
    for (const [page, text] of [[ben, "Is a bank letter enough?"] as const, [olivia, "Yes, it is."] as const])
      expect((await page.request.post(`/api/cases/${id}/messages`, { data: { text } })).ok()).toBe(true);
  },
  offered: async ({ olivia }, id) => {
    await approveByApi(olivia, id);
    await expectStage(olivia, id, "AWAITING_SIGNATURE");
  },
  paid: async ({ ben, olivia }, id) => {
    await approveByApi(olivia, id);
    await answerOffer(ben, id, true);
    await expectStage(olivia, id, "COMPLETED");
  },
  rejected: async ({ olivia }, id) => {
    const data = { reasonCodes: ["CREDIT_HISTORY"], message: "Your credit history is short." };
    await decideByApi(olivia, (await openTaskOf(olivia, id)).id, { outcome: "REJECTED", data });
    await expectStage(olivia, id, "REJECTED");
  },
  withdrawn: async ({ ben, olivia }, id) => {
    await askFor(olivia, id, slots.slice(0, 2));
    await ben.request.post(`/api/cases/${id}/cancel`, { data: { reason: "I found the money elsewhere." } });
    await expectStage(olivia, id, "WITHDRAWN");
  },
  declined: async ({ ben, olivia }, id) => {
    await approveByApi(olivia, id);
    await answerOffer(ben, id, false);
    await expectStage(olivia, id, "CANCELLED");
  },
};

const cases: Partial<Record<Turn, string>> = {};

/** A case of Ben's at this turn; made once. */
const caseAt = async (turn: Turn, desk: Desk): Promise<string> => {
  const { id } = cases[turn]
    ? { id: cases[turn] }
    : await startLoan(desk.ben, mediumRiskApplication({ person: people.ben, amount: 9_700_00 }));
  if (!cases[turn]) await toTurn[turn](desk, id);
  cases[turn] = id;
  return id;
};

type Screen = { turn: Turn; part?: () => string; act?: (page: Page) => Promise<unknown> };
const requestPart = (step: () => string) => () => `/requests/${request.id}#${step()}`;
const submitEmpty = (page: Page) => page.locator("main form:visible").getByRole("button").first().click();

const screens: Record<string, Screen> = {
  "status, asked": { turn: "asked" },
  "what we need": { turn: "asked", part: requestPart(() => "") },
  "check and send": { turn: "asked", part: requestPart(() => "check") },
  messages: { turn: "asked", part: () => "/messages" },
  "status, offered": { turn: "offered" },
  offer: { turn: "offered", part: () => "/offer" },
  "accept, nothing filled": { turn: "offered", part: () => "/offer#accept", act: submitEmpty },
  "decline, nothing filled": { turn: "offered", part: () => "/offer#decline", act: submitEmpty },
  "status, paid out": { turn: "paid" },
  "offer, paid out": { turn: "paid", part: () => "/offer" },
  "status, rejected": { turn: "rejected" },
  "status, withdrawn": { turn: "withdrawn" },
  "status, offer declined": { turn: "declined" },
  "offer, declined": { turn: "declined", part: () => "/offer" },
};
for (const [place, { kind }] of slots.entries())
  screens[`slot of kind ${kind}`] = {
    turn: "asked",
    part: requestPart(() => request.slots[place]?.id ?? ""),
    act: kind === "DOCUMENT" ? async () => {} : submitEmpty,
  };

for (const [name, { turn, part = () => "", act }] of Object.entries(screens))
  test(`no barrier that axe finds on an applicant's: ${name}`, async ({ asPerson }) => {
    const ben = await asPerson("ben", phone);
    const id = await caseAt(turn, { ben, olivia: await asPerson("olivia") });
    await expectNoBarrier(ben, async (page) => {
      // A page of its own each time: going from step to step of one page loads nothing.
      await page.goto("about:blank");
      await page.goto(`/my/${id}${part()}`);
      await settled(page);
      await act?.(page);
    });
  });
