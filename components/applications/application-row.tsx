import { useTranslations } from "next-intl";
import type { ListedCase } from "@/domain/case";
import type { PersonalCaseType } from "@/domain/case-types";
import { useFormat } from "../i18n/use-format";
import { Link } from "../ui/link";
import { Money } from "../ui/money";
import { rowBadges } from "./row-badges";

/** One application or order in the list: what it is, where it is, since when, and the next date there is. */
export const ApplicationRow = ({ item }: { item: ListedCase }) => {
  const t = useTranslations("my");
  const format = useFormat();
  const { next } = item;
  const type = item.type as PersonalCaseType;
  const StatusBadge = rowBadges[type];
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-line bg-surface p-4 hover:bg-sunken">
      <div className="w-full min-w-0 sm:w-auto sm:flex-1">
        <Link href={`/my/${item.id}`} className="font-medium text-ink no-underline after:absolute after:inset-0 after:rounded-lg">
          {t(`name.${type}`, { number: item.number })}
        </Link>
        <p className="text-sm text-muted">{t("sentOn", { date: format.date(item.createdAt) })}</p>
        {next && t.has(`next.${next.name}`) && (
          <p className="text-sm">{t(`next.${next.name}`, { date: format.longDate(next.at) })}</p>
        )}
      </div>
      <Money amount={item.amount} currency={item.currency} className="min-w-0 flex-1 text-lg font-medium sm:flex-none" />
      <div className="flex justify-end sm:w-40">
        <StatusBadge stage={item.stage} status={item.status} />
      </div>
    </li>
  );
};
