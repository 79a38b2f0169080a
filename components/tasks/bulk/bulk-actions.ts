import { ledRoles, type Role } from "@/domain/roles";
import type { CommandName } from "../../commands/command-keys";
import type { InboxView } from "../inbox-query";

export type BulkName = "decide" | "claim" | "release" | "wake" | "snooze" | "assign" | "prioritise";

type Offer = {
  /** The same for one task. */
  command: CommandName;
  views: readonly InboxView[];
  /** For who says who works on what. */
  leads?: true;
};

const open: readonly InboxView[] = ["needs-me", "mine", "snoozed", "roles", "overdue", "escalated", "led"];

/** What can be done with several tasks at once, in the order of the bar. */
export const bulkActions: Record<BulkName, Offer> = {
  claim: { command: "claim", views: ["needs-me", "snoozed", "roles", "overdue", "escalated"] },
  release: { command: "release", views: ["mine"] },
  wake: { command: "wake", views: ["snoozed"] },
  decide: { command: "decide", views: open },
  snooze: { command: "followUp", views: open },
  assign: { command: "assign", views: open, leads: true },
  prioritise: { command: "priority", views: open, leads: true },
};

/** The actions that may be offered in a view to who holds these roles. */
export const bulkActionsFor = (view: InboxView, held: readonly Role[]): BulkName[] =>
  (Object.keys(bulkActions) as BulkName[]).filter((name) => {
    const { views, leads } = bulkActions[name];
    return views.includes(view) && (!leads || ledRoles(held).length > 0);
  });
