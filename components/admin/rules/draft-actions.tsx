"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RuleDetail, RuleDraft } from "@/domain/admin/rule";
import { useChangeRule } from "../../hooks/use-change-rule";
import { useMe } from "../../hooks/use-me";
import { Button } from "../../ui/button";
import { toast } from "../../ui/toast-manager";
import { ReasonDialog } from "../reason-dialog";
import { ConfirmDrop } from "./confirm-drop";
import { RuleProblem } from "./rule-problem";

type Props = { rule: RuleDetail; draft: RuleDraft; onEdit: () => void };
type Asking = "send-back" | "drop" | null;

/** What the reader may do with a draft: its authors submit it, another admin puts it in force or sends it back. */
export const DraftActions = ({ rule: { kind, id }, draft: { status, revision, authors }, onEdit }: Props) => {
  const t = useTranslations("admin.rules");
  const { data: me } = useMe();
  const [asking, setAsking] = useState<Asking>(null);
  const { mutate, isPending, variables, error, reset } = useChangeRule(kind, id);
  const wrote = authors.some((author) => author.id === me?.id);
  const act = (change: Parameters<typeof mutate>[0], said: "submitted" | "activated" | "returned" | "dropped") =>
    mutate(change, {
      onSuccess: () => {
        setAsking(null);
        toast(t(said), { tone: "good" });
      },
    });
  const busy = (action: string) => isPending && variables?.action === action;
  const close = () => {
    setAsking(null);
    reset();
  };
  const judge = status === "SUBMITTED" && !wrote;
  return (
    <div className="mt-4 flex flex-col gap-3">
      {status === "SUBMITTED" && <p className="text-muted">{t(wrote ? "ownDraft" : "waits")}</p>}
      {asking === null && <RuleProblem error={error} />}
      <div className="flex flex-wrap gap-2">
        {judge && (
          <Button variant="primary" busy={busy("activate")} onClick={() => act({ action: "activate", revision }, "activated")}>
            {t("activate")}
          </Button>
        )}
        {status === "DRAFT" && (
          <Button variant="primary" busy={busy("submit")} onClick={() => act({ action: "submit", revision }, "submitted")}>
            {t("submit")}
          </Button>
        )}
        {judge && <Button onClick={() => setAsking("send-back")}>{t("sendBack")}</Button>}
        <Button onClick={onEdit}>{t("editAgain")}</Button>
        <Button variant="ghost" onClick={() => setAsking("drop")}>
          {t("drop")}
        </Button>
      </div>
      {asking === "send-back" && (
        <ReasonDialog
          title={t("sendBackTitle")}
          description={t("sendBackBody")}
          confirm={t("sendBack")}
          variant="primary"
          busy={isPending}
          error={error}
          onClose={close}
          onConfirm={(reason) => act({ action: "send-back", revision, reason }, "returned")}
        />
      )}
      {asking === "drop" && (
        <ConfirmDrop
          busy={isPending}
          error={error}
          onClose={close}
          onConfirm={() => act({ action: "drop", revision }, "dropped")}
        />
      )}
    </div>
  );
};
