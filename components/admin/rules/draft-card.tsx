import { useTranslations } from "next-intl";
import type { RuleDetail, RuleDraft } from "@/domain/admin/rule";
import { useFormat } from "../../i18n/use-format";
import { Badge } from "../../ui/badge";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { DifferenceTable } from "./difference-table";
import { DraftActions } from "./draft-actions";

type Props = { rule: RuleDetail; draft: RuleDraft; onEdit: () => void };

/** A change on its way: who wrote it and why, and what would be different. */
export const DraftCard = (props: Props) => {
  const { rule, draft } = props;
  const t = useTranslations("admin.rules");
  const format = useFormat();
  const { status, authors, changedAt, note, data, sentBack } = draft;
  const names = format.list(authors.map(({ name }) => name));
  return (
    <Card title={t("change")} aside={<Badge tone={status === "SUBMITTED" ? "warn" : "accent"}>{t(`draft.${status}`)}</Badge>}>
      {sentBack && (
        <Notice tone="warn" className="mb-3">
          {t("sentBack", { name: sentBack.by.name, at: format.dateTime(sentBack.at), reason: sentBack.reason })}
        </Notice>
      )}
      <p>{t("writtenBy", { names, at: format.dateTime(changedAt) })}</p>
      <p className="mb-3 break-words">{t("why", { note })}</p>
      <DifferenceTable before={rule.active?.data ?? {}} after={data} />
      <DraftActions {...props} />
    </Card>
  );
};
