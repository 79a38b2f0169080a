import { expect, test } from "vitest";
import { applicantEvents } from "@/domain/audit-event";
import type { TimelineItem } from "@/domain/listing";
import { loanStages } from "@/domain/loan/stages";
import { messages as english } from "@/messages/en";
import { told } from "./timeline-sentences";

const events: Record<string, unknown> = english.myLoans.event;
const item = (type: string, data: TimelineItem["data"] = {}, seq = 1): TimelineItem => ({
  seq,
  at: "2026-11-21T10:00:00.000Z",
  type,
  actor: { system: "countersign" },
  data,
});
const sentencesOf = (...items: TimelineItem[]) => told(items).map(({ sentence }) => sentence);

test("every event an applicant can be told, at every stage, has its sentence or says nothing new", () => {
  const all = applicantEvents.flatMap((type) =>
    type === "case.stageChanged"
      ? loanStages.map((to) => item(type, { to }))
      : [item(type), item(type, { fromDesk: true, final: true })],
  );
  for (const each of all)
    for (const sentence of sentencesOf(each)) expect(events, `${each.type} ${each.data.to}`).toHaveProperty(sentence);
});

test("steps told alike are one line, and what has an event of its own is not said twice", () => {
  const to = (stage: string) => item("case.stageChanged", { to: stage });
  expect(sentencesOf(to("CREDIT_CHECK"), to("RISK_ASSESSMENT"), to("MANUAL_REVIEW"))).toEqual(["checking", "review"]);
  expect(sentencesOf(to("AWAITING_INFORMATION"), item("request.opened"))).toEqual(["requestOpened"]);
  expect(sentencesOf(item("document.uploaded"), item("document.uploaded"))).toEqual(["documentUploaded", "documentUploaded"]);
});

test("who stopped it is told as it was", () => {
  expect(sentencesOf(item("case.cancelRequested", { as: "OPERATIONS" }))).toEqual(["cancelAsked"]);
  expect(sentencesOf(item("case.cancelRequested", { as: "APPLICANT" }))).toEqual(["withdrawAsked"]);
});

test("an unknown event is left out", () => {
  expect(sentencesOf(item("desk.whispered"))).toEqual([]);
});
