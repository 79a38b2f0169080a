import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RuleDetail } from "@/domain/admin/rule";
import { NotFoundPage } from "../../errors/not-found-page";
import { usePathId } from "../../frame/use-path-id";
import { useRule } from "../../hooks/use-rule";
import { problemOf } from "../../tasks/problem-of";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { LoadFailed } from "../../ui/load-failed";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { TextLink } from "../../ui/text-link";
import { DraftCard } from "./draft-card";
import { DraftEditor } from "./draft-editor";
import { RuleFields } from "./rule-fields";
import { ruleInPath } from "./rule-path";
import { useRuleName } from "./use-rule-name";
import { VersionTable } from "./version-table";

const Rule = ({ rule }: { rule: RuleDetail }) => {
  const t = useTranslations("admin.rules");
  const [editing, setEditing] = useState(rule.active === null && rule.draft === null);
  return (
    <div className="flex flex-col gap-4">
      {editing && <DraftEditor rule={rule} onDone={() => setEditing(false)} />}
      {!editing && rule.draft && <DraftCard rule={rule} draft={rule.draft} onEdit={() => setEditing(true)} />}
      {!editing && !rule.draft && (
        <Button variant="primary" className="self-start" onClick={() => setEditing(true)}>
          {t("edit")}
        </Button>
      )}
      {rule.active && (
        <Card title={t("inForce")}>
          <RuleFields data={rule.active.data} />
        </Card>
      )}
      {rule.versions.length > 0 && (
        <Card title={t("versions")}>
          <VersionTable versions={rule.versions} />
        </Card>
      )}
    </div>
  );
};

/** One policy or calendar: what is in force, the change on its way, and the versions there were. */
export const RulePage = () => {
  const t = useTranslations("admin.rules");
  const ruleName = useRuleName();
  const part = usePathId();
  const { data: rule, error, refetch } = useRule(part === null ? null : ruleInPath(part));
  if (error && problemOf(error).code === "NOT_FOUND") return <NotFoundPage />;
  if (error && !rule) return <LoadFailed onRetry={() => void refetch()} />;
  if (!rule) return <SkeletonRows rows={4} className="h-20" />;
  return (
    <>
      <PageTitle title={`${t(`kind.${rule.kind}`)}: ${ruleName(rule)}`} lead={<TextLink href="/rules">{t("back")}</TextLink>} />
      <Rule rule={rule} />
    </>
  );
};
