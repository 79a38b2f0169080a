import { useTranslations } from "next-intl";
import { type ListedRule, ruleKinds } from "@/domain/admin/rule";
import { useRules } from "../../hooks/use-rules";
import { useFormat } from "../../i18n/use-format";
import { Badge } from "../../ui/badge";
import { Card } from "../../ui/card";
import { LoadFailed } from "../../ui/load-failed";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { TextLink } from "../../ui/text-link";
import { NewCalendar } from "./new-calendar";
import { rulePath } from "./rule-path";
import { useRuleName } from "./use-rule-name";

const RuleLine = ({ rule }: { rule: ListedRule }) => {
  const t = useTranslations("admin.rules");
  const format = useFormat();
  const ruleName = useRuleName();
  const { version, since, draft } = rule;
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2">
      <span className="min-w-0">
        <TextLink href={rulePath(rule)}>{ruleName(rule)}</TextLink>
        <span className="block text-sm text-muted">
          {version !== null && since !== null ? t("version", { version, since: format.date(since) }) : t("neverInForce")}
        </span>
      </span>
      {draft && <Badge tone={draft === "SUBMITTED" ? "warn" : "accent"}>{t(`draft.${draft}`)}</Badge>}
    </li>
  );
};

/** Every policy and calendar, with what is in force and what is on its way. */
export const RulesPage = () => {
  const t = useTranslations("admin.rules");
  const { data, error, refetch } = useRules();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={4} className="h-16" />}
      {data && (
        <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
          {ruleKinds.map((kind) => (
            <Card key={kind} title={t(`kind.${kind}`)}>
              <ul className="divide-y divide-line">
                {data
                  .filter((rule) => rule.kind === kind)
                  .map((rule) => (
                    <RuleLine key={rule.id} rule={rule} />
                  ))}
              </ul>
              {kind === "calendar" && <NewCalendar />}
            </Card>
          ))}
        </div>
      )}
    </>
  );
};
