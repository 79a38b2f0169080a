import { expect, test } from "vitest";
import type { Change } from "@/domain/listing";
import { queryKeys } from "../query-keys";
import { touchedBy } from "./touched-by";

const caseId = "6f1c2f0e-0000-4000-8000-000000000001";
const otherCase = "6f1c2f0e-0000-4000-8000-000000000002";
const taskId = "6f1c2f0e-0000-4000-8000-00000000000a";
const otherTask = "6f1c2f0e-0000-4000-8000-00000000000b";
const change = (type: string, task: string | null = null): Change => ({ caseId, taskId: task, type });

test("every view of the case is renewed, no view of another", () => {
  for (const key of [queryKeys.case, queryKeys.caseState, queryKeys.timeline, queryKeys.chainCheck]) {
    expect(touchedBy(change("case.stageChanged"), key(caseId), undefined)).toBe(true);
    expect(touchedBy(change("case.stageChanged"), key(otherCase), undefined)).toBe(false);
  }
  expect(touchedBy(change("case.validated"), queryKeys.audit({ caseId }), undefined)).toBe(true);
  expect(touchedBy(change("case.validated"), queryKeys.audit({ type: "task.decided" }), undefined)).toBe(false);
});

test("a decision renews its task, the other tasks of the case and the inbox, but not tasks of other cases", () => {
  const decided = change("task.decided", taskId);
  expect(touchedBy(decided, queryKeys.task(taskId), undefined)).toBe(true);
  expect(touchedBy(decided, queryKeys.task(otherTask), { caseId })).toBe(true);
  expect(touchedBy(decided, queryKeys.task(otherTask), { caseId: otherCase })).toBe(false);
  expect(touchedBy(decided, queryKeys.tasks({ view: "needs-me" }), undefined)).toBe(true);
});

test("comments, who may take a task, and the inbox follow what people do with a task", () => {
  expect(touchedBy(change("task.commented", taskId), queryKeys.comments(taskId), undefined)).toBe(true);
  expect(touchedBy(change("task.commented", taskId), queryKeys.comments(otherTask), undefined)).toBe(false);
  expect(touchedBy(change("task.decided", taskId), queryKeys.comments(taskId), undefined)).toBe(false);
  expect(touchedBy(change("task.assigned", taskId), queryKeys.candidates(taskId), undefined)).toBe(true);
  for (const type of ["task.commented", "task.assigned", "task.prioritised", "task.snoozed", "case.conflictDeclared"]) {
    expect(touchedBy(change(type, taskId), queryKeys.tasks({ view: "snoozed" }), undefined)).toBe(true);
    expect(touchedBy(change(type, taskId), queryKeys.task(taskId), undefined)).toBe(true);
  }
});

test("attachments follow what happens to files of their task", () => {
  for (const type of ["document.uploaded", "document.cleared", "document.refused", "document.removed"]) {
    expect(touchedBy(change(type, taskId), queryKeys.attachments(taskId), undefined)).toBe(true);
    expect(touchedBy(change(type), queryKeys.attachments(taskId), undefined)).toBe(false);
  }
  expect(touchedBy(change("document.read", taskId), queryKeys.attachments(taskId), undefined)).toBe(false);
});

test("an open task's facts are renewed when its case goes on", () => {
  expect(touchedBy(change("case.riskAssessed"), queryKeys.task(taskId), { caseId })).toBe(true);
});

test("documents, offer, messages and requests of a case follow what concerns them", () => {
  const request = queryKeys.request("6f1c2f0e-0000-4000-8000-0000000000aa");
  for (const type of ["document.cleared", "document.judged", "request.slotRefused", "request.submitted"]) {
    expect(touchedBy(change(type), queryKeys.documents(caseId), undefined)).toBe(true);
    expect(touchedBy(change(type), queryKeys.documents(otherCase), undefined)).toBe(false);
    expect(touchedBy(change(type), request, { caseId })).toBe(true);
    expect(touchedBy(change(type), request, { caseId: otherCase })).toBe(false);
  }
  expect(touchedBy(change("agreement.prepared"), queryKeys.documents(caseId), undefined)).toBe(true);
  expect(touchedBy(change("agreement.accepted"), queryKeys.offer(caseId), undefined)).toBe(true);
  expect(touchedBy(change("loan.paidOut"), queryKeys.offer(caseId), undefined)).toBe(true);
  expect(touchedBy(change("case.messageWritten"), queryKeys.messages(caseId), undefined)).toBe(true);
  expect(touchedBy(change("task.claimed", taskId), queryKeys.messages(caseId), undefined)).toBe(false);
});

test("the bytes of a document never change", () => {
  for (const type of ["document.judged", "document.removed", "case.stageChanged"])
    expect(touchedBy(change(type), queryKeys.documentBytes("d"), undefined)).toBe(false);
});

test("lists of cases follow cases, the bell follows notices, alerts follow what went wrong", () => {
  expect(touchedBy(change("case.created"), queryKeys.cases({}), undefined)).toBe(true);
  expect(touchedBy(change("task.claimed", taskId), queryKeys.cases({}), undefined)).toBe(false);
  expect(touchedBy(change("notice.recorded"), queryKeys.notifications, undefined)).toBe(true);
  expect(touchedBy(change("notice.recorded"), queryKeys.me, undefined)).toBe(true);
  expect(touchedBy(change("task.orphaned", taskId), queryKeys.alerts, undefined)).toBe(true);
});

test("what no case can change is left alone", () => {
  for (const key of [queryKeys.sessions, queryKeys.demo])
    for (const type of ["case.created", "case.stageChanged", "task.decided", "notice.recorded"])
      expect(touchedBy(change(type), key, undefined)).toBe(false);
});
