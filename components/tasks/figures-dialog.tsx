import { useTranslations } from "next-intl";
import { useFigures } from "../hooks/use-figures";
import { useFormat } from "../i18n/use-format";
import { Dialog } from "../ui/dialog";
import { LoadFailed } from "../ui/load-failed";
import { Skeleton } from "../ui/skeleton";
import { countText } from "./inbox-tabs";

/** What one has before oneself today, by one's own clock. */
export const FiguresDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations("tasks.figures");
  const format = useFormat();
  const { data, error, refetch } = useFigures();
  const figures = data && [
    [t("open"), countText(data.open)],
    [t("overdue"), countText(data.overdue)],
    [t("dueToday"), countText(data.dueToday)],
    [t("decidedToday"), String(data.decidedToday)],
    [
      t("medianAge"),
      data.medianAgeHours === null ? "–" : t("hours", { hours: format.number(Math.round(data.medianAgeHours * 10) / 10) }),
    ],
  ];
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t("title")} description={t("hint")}>
      {error && !data && <LoadFailed onRetry={() => refetch()} />}
      {!figures && !error && <Skeleton className="h-32" />}
      {figures && (
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {figures.map(([label, value]) => (
            <div key={label} className="rounded-md border border-line bg-surface p-3">
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="tabular text-xl font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  );
};
