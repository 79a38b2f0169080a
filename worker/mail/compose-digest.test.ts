import { expect, it } from "vitest";
import { locales } from "@/domain/me";
import { composeDigest } from "./compose-digest";
import type { QueuedMail } from "./mail-queue";

const mail = (kind: string, more: Partial<QueuedMail> = {}): QueuedMail => ({
  id: "1",
  kind,
  address: "olivia@demo.test",
  locale: "en",
  timeZone: "Europe/Lisbon",
  caseId: "c1",
  place: null,
  params: { number: "L-000007", taskId: "t1", by: "Oscar Lindqvist" },
  attempts: 0,
  ...more,
});

const origin = "https://portal.test";
const other = { caseId: "c2", params: { number: "O-000009" } };
const absence = { caseId: null, place: "/tasks", params: { by: "Uma" } };

it("tells of several notices case by case, each with its link", () => {
  const several = [mail("task.assigned"), mail("case.moved", other), mail("task.commented", { place: "/tasks/t1?comment=k1" })];
  const { subject, text } = composeDigest([mail("absence.deputy", absence), ...several], origin);
  expect(subject).toBe("4 notices from Countersign");
  expect(text).toBe(`Hello,

This is what happened since the last mail:

Besides
- You are the deputy of Uma
  ${origin}/tasks

Case L-000007
- Oscar Lindqvist gave you a task of case L-000007
  ${origin}/tasks/t1
- Oscar Lindqvist commented on case L-000007
  ${origin}/tasks/t1?comment=k1

Case O-000009
- Case O-000009, which you watch, moved on
  ${origin}/cases/c2

Choose here what you are mailed, and when: ${origin}/profile

Countersign`);
});

it("says the same as HTML in the language it names; no link decides anything, and nothing is loaded", () => {
  for (const locale of locales) {
    const by = '<b class="x">';
    const mails = [
      mail("task.assigned", { locale, params: { number: "L-000007", taskId: "t1", by } }),
      mail("case.moved", { locale }),
    ];
    const { text, html } = composeDigest([mail("task.mentioned", { locale }), ...mails], origin);
    expect(html).toContain(`<html lang="${locale === "zh" ? "zh-Hans" : "en"}">`);
    expect(html.match(/href="[^"]*"/g)).toEqual(text.match(/https:\S+/g)?.map((address) => `href="${address}"`));
    expect(html).not.toMatch(/<form|<img|<b |<script|<link|src=|decide|outcome/);
    expect(text.match(/\p{Script=Han}/u) !== null).toBe(locale === "zh");
  }
});
