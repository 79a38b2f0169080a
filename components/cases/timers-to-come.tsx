import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { useTimerSentence } from "./use-timer-sentence";

/** The end of a timeline: what the clocks will do, unless something else happens first. */
export const TimersToCome = ({ timers }: { timers: CaseState["timers"] }) => {
  const t = useTranslations("cases.page");
  const format = useFormat();
  const sentence = useTimerSentence();
  if (timers.length === 0) return null;
  const sorted = [...timers].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <li>
      <h3 className="mb-1 text-sm font-semibold text-muted">{t("toCome")}</h3>
      <ol className="flex flex-col gap-1.5 border-l-2 border-dashed border-line-strong pl-3 text-muted">
        {sorted.map(({ name, at, then }) => (
          <li key={`${name}-${at}`} className="flex flex-wrap gap-x-3">
            <time dateTime={at} title={format.exact(at)} className="tabular">
              {format.dateTime(at)}
            </time>
            <span>{sentence(then)}</span>
          </li>
        ))}
      </ol>
    </li>
  );
};
