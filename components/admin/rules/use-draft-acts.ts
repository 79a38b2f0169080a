import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RuleDetail } from "@/domain/admin/rule";
import { type RuleChange, useChangeRule } from "../../hooks/use-change-rule";
import { toast } from "../../ui/toast-manager";

/** What is said when a draft was moved. */
const said = { submit: "submitted", activate: "activated", "send-back": "returned", drop: "dropped" } as const;
type Act = Exclude<RuleChange, { action: "draft" }>;

/** Moves a draft on, at once or after a dialog asked once more. */
export const useDraftActs = ({ kind, id }: RuleDetail) => {
  const t = useTranslations("admin.rules");
  const [asking, setAsking] = useState<"send-back" | "drop" | null>(null);
  const { mutate, isPending, variables, error, reset } = useChangeRule(kind, id);
  const close = () => {
    setAsking(null);
    reset();
  };
  const act = (change: Act) =>
    mutate(change, {
      onSuccess: () => {
        close();
        toast(t(said[change.action]), { tone: "good" });
      },
    });
  const isBusy = (action: Act["action"]) => isPending && variables?.action === action;
  return { act, isBusy, asking, ask: setAsking, close, error };
};

export type DraftActs = ReturnType<typeof useDraftActs>;
