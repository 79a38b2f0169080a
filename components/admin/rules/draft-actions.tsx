import { useTranslations } from "next-intl";
import type { RuleDetail, RuleDraft } from "@/domain/admin/rule";
import { useMe } from "../../hooks/use-me";
import { Button } from "../../ui/button";
import { DraftDialogs } from "./draft-dialogs";
import { RuleProblem } from "./rule-problem";
import { useDraftActs } from "./use-draft-acts";

type Props = { rule: RuleDetail; draft: RuleDraft; onEdit: () => void };

/** What the reader may do with a draft: its authors submit it, another admin puts it in force or sends it back. */
export const DraftActions = ({ rule, draft: { status, revision, authors }, onEdit }: Props) => {
  const t = useTranslations("admin.rules");
  const { data: me } = useMe();
  const acts = useDraftActs(rule);
  const { act, isBusy, asking, ask, error } = acts;
  const wrote = authors.some(({ id }) => id === me?.id);
  const judges = status === "SUBMITTED" && !wrote;
  return (
    <div className="mt-4 flex flex-col gap-3">
      {status === "SUBMITTED" && <p className="text-muted">{t(wrote ? "ownDraft" : "waits")}</p>}
      {asking === null && <RuleProblem error={error} />}
      <div className="flex flex-wrap gap-2">
        {judges && (
          <Button variant="primary" busy={isBusy("activate")} onClick={() => act({ action: "activate", revision })}>
            {t("activate")}
          </Button>
        )}
        {status === "DRAFT" && (
          <Button variant="primary" busy={isBusy("submit")} onClick={() => act({ action: "submit", revision })}>
            {t("submit")}
          </Button>
        )}
        {judges && <Button onClick={() => ask("send-back")}>{t("sendBack")}</Button>}
        <Button onClick={onEdit}>{t("editAgain")}</Button>
        <Button variant="ghost" onClick={() => ask("drop")}>
          {t("drop")}
        </Button>
      </div>
      <DraftDialogs acts={acts} revision={revision} />
    </div>
  );
};
