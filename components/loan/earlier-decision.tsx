"use client";

import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { useEarlierTerms } from "./use-earlier-terms";

/** What the colleague at the level before approved, for whoever decides next. */
export const EarlierDecision = ({ task }: { task: Task }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const terms = useEarlierTerms(task);
  const earlier = task.approvals.find(({ level }) => level === task.level - 1);
  if (!terms || !earlier?.by || !earlier.at) return null;
  return (
    <Notice tone="accent" title={t("earlier.title", { level: earlier.level })}>
      <p>
        {t("terms", {
          amount: format.money(terms.amount, task.currency ?? ""),
          months: terms.termMonths,
          rate: format.rate(terms.rateBps),
        })}
      </p>
      {terms.comment && <p className="mt-1 break-words">{`${t("earlier.comment")}: ${terms.comment}`}</p>}
      <p className="mt-1 text-sm text-muted">{t("earlier.by", { name: earlier.by.name, at: format.dateTime(earlier.at) })}</p>
    </Notice>
  );
};
