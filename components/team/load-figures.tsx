import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Load } from "@/domain/inbox";
import { Link } from "../ui/link";
import { loadParts, partsOf } from "./load-parts";

type Props = {
  load: Load;
  decidedToday?: number /** Where the tasks are listed, first due first; left out where they are not. */;
  href?: string | undefined;
};

/** A load in numbers, each with the look it has in the bar; what will breach today leads to the tasks. */
export const LoadFigures = ({ load, decidedToday, href }: Props) => {
  const t = useTranslations("team");
  const parts = partsOf(load);
  const breaches = (
    <>
      {load.breachesToday} {t("breachesToday")}
    </>
  );
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <li className="tabular font-semibold">
        {load.open} <span className="font-normal text-muted">{t("open")}</span>
      </li>
      {loadParts
        .filter(({ name }) => parts[name] > 0)
        .map(({ name, look }) => (
          <li key={name} className="tabular flex items-center gap-1.5 font-semibold">
            <span aria-hidden className={`size-2.5 rounded-full border border-line ${look}`} />
            {parts[name]} <span className="font-normal text-muted">{t(name)}</span>
          </li>
        ))}
      {load.breachesToday > 0 && (
        <li className="tabular flex items-center gap-1 font-semibold text-warn">
          <AlarmClock aria-hidden className="size-4" />
          {href ? (
            <Link href={href} className="text-warn underline">
              {breaches}
            </Link>
          ) : (
            breaches
          )}
        </li>
      )}
      {decidedToday !== undefined && (
        <li className="tabular font-semibold">
          {decidedToday} <span className="font-normal text-muted">{t("decidedToday")}</span>
        </li>
      )}
    </ul>
  );
};
