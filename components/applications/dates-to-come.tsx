import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";

/** Every date that is set: reminders we send, last days, and by when we decide. */
export const DatesToCome = ({ timers }: { timers: CaseState["timers"] }) => {
  const t = useTranslations("myLoans.dates");
  const format = useFormat();
  const told = timers.filter(({ name }) => t.has(name)).sort((a, b) => a.at.localeCompare(b.at));
  if (told.length === 0) return null;
  return (
    <Card title={t("title")}>
      <ol className="flex flex-col gap-2">
        {told.map(({ name, at }) => (
          <li key={`${name}-${at}`} className="flex flex-col sm:flex-row sm:gap-4">
            <time dateTime={at} className="tabular font-medium sm:w-64 sm:shrink-0">
              {format.longDate(at)}, {format.time(at)}
            </time>
            <span>{t(name)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
