import { ledRoles, type Role } from "@/domain/roles";
import type { InboxView } from "../inbox-query";

export type BulkName = "claim" | "release" | "wake" | "snooze" | "assign" | "prioritise";

type Offer = {
  shortcut: string;
  views: readonly InboxView[];
  /** For who says who works on what. */
  leads?: true;
};

const open: readonly InboxView[] = ["needs-me", "mine", "snoozed", "roles", "overdue", "escalated", "led"];

/** What can be done with several tasks at once, in the order of the bar; the keys are those for one task. */
export const bulkActions: Record<BulkName, Offer> = {
  claim: { shortcut: "c", views: ["needs-me", "snoozed", "roles", "overdue", "escalated"] },
  release: { shortcut: "u", views: ["mine"] },
  wake: { shortcut: "s", views: ["snoozed"] },
  snooze: { shortcut: "h", views: open },
  assign: { shortcut: "a", views: open, leads: true },
  prioritise: { shortcut: "p", views: open, leads: true },
};

/** The actions that may be offered in a view to who holds these roles. */
export const bulkActionsFor = (view: InboxView, held: readonly Role[]): BulkName[] =>
  (Object.keys(bulkActions) as BulkName[]).filter((name) => {
    const { views, leads } = bulkActions[name];
    return views.includes(view) && (!leads || ledRoles(held).length > 0);
  });
