import { useTranslations } from "next-intl";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { useFormat } from "../../i18n/use-format";
import { Card } from "../../ui/card";

/** What the workflow said last, how old that is, and the clocks it knew. */
export const StateCard = ({ workflow: { state } }: { workflow: WorkflowDetail }) => {
  const t = useTranslations("admin.workflows");
  const format = useFormat();
  const { source, asOf, timers, lastError } = state;
  return (
    <Card title={t("state")}>
      <p className="mb-2 text-muted">{t(`source.${source}`, { at: format.exact(asOf) })}</p>
      <h3 className="font-medium">{t("timers")}</h3>
      {timers.length === 0 && <p className="text-muted">{t("noTimers")}</p>}
      <ul>
        {timers.map(({ name, at }) => (
          <li key={`${name} ${at}`} className="flex flex-wrap justify-between gap-x-3">
            <code className="font-mono text-xs leading-5">{name}</code>
            <span className="text-sm text-muted">{format.dateTime(at)}</span>
          </li>
        ))}
      </ul>
      {lastError && (
        <p className="mt-2">
          {t("lastError")}: <code className="font-mono text-xs">{lastError.code}</code>, {format.dateTime(lastError.at)}
        </p>
      )}
    </Card>
  );
};
