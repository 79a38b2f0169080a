import type { QueryKey } from "@tanstack/react-query";
import type { Change } from "@/domain/listing";

type Touches = (change: Change, key: QueryKey, data: unknown) => boolean;

const ofCase: Touches = ({ caseId }, [, id]) => id === caseId;
const starts =
  (...prefixes: string[]): Touches =>
  ({ type }) =>
    prefixes.some((prefix) => type.startsWith(prefix));

const saysCase = (data: unknown, caseId: string): boolean =>
  typeof data === "object" && data !== null && "caseId" in data && data.caseId === caseId;

/** Any task of the case: when one is decided, the approvals of the next one change as well. */
const taskOfCase: Touches = ({ caseId, taskId }, [, id], data) => id === taskId || saysCase(data, caseId);

/** A view of one task that only events of these kinds about it change. */
const ofTaskWhen =
  (...types: string[]): Touches =>
  ({ taskId, type }, [, id]) =>
    id === taskId && types.includes(type);

const auditOfCase: Touches = ({ caseId }, [, filters]) => saysCase(filters, caseId);

/** A view of the case that only events of these kinds change. */
const ofCaseWhen =
  (...prefixes: string[]): Touches =>
  (change, key, data) =>
    ofCase(change, key, data) && starts(...prefixes)(change, key, data);

const tasksMove = starts("task.", "case.stageChanged", "case.conflictDeclared");

/** By the first part of a query key: whether a change makes the answer old. What is not here is touched by none. */
const touches: Record<string, Touches> = {
  case: ofCase,
  "case-state": ofCase,
  timeline: ofCase,
  "chain-check": ofCase,
  documents: ofCaseWhen("document.", "request.", "agreement."),
  offer: ofCaseWhen("agreement.", "loan.", "case.stageChanged"),
  messages: ofCaseWhen("case.messageWritten", "case.messagesRead"),
  request: ({ caseId, type }, _key, data) => saysCase(data, caseId) && /^(request|document|case\.stageChanged)/.test(type),
  "case-list": starts("case."),
  task: taskOfCase,
  "task-list": tasksMove,
  "task-counts": tasksMove,
  "task-figures": tasksMove,
  team: tasksMove,
  attachments: ofTaskWhen("document.uploaded", "document.cleared", "document.refused", "document.removed"),
  comments: ofTaskWhen("task.commented"),
  candidates: ofTaskWhen("task.claimed", "task.released", "task.assigned"),
  // The list of all events stays put under the reader; the trail of one case goes on.
  audit: auditOfCase,
  me: starts("notice."),
  // A deputy is told that he is one.
  absence: starts("notice."),
  notifications: starts("notice."),
  mailbox: starts("notice."),
  products: starts("order.inventory"),
  ledgers: starts("order."),
  alerts: starts("case.parked", "case.stageChanged", "task.orphaned"),
};

/** Whether what a query shows is older than this change. */
export const touchedBy: Touches = (change, key, data) => touches[String(key[0])]?.(change, key, data) ?? false;
