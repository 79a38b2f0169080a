"use client";

import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";

/** By when, in words with day and clock, and how long that is from now. */
export const Deadline = ({ at }: { at: string }) => {
  const t = useTranslations("my.deadline");
  const format = useFormat();
  const now = useNow();
  const when = t("at", { day: format.longDate(at), time: format.time(at) });
  if (Date.parse(at) <= now) return <p>{t("over", { when })}</p>;
  return (
    <p>
      <time dateTime={at}>{t("by", { when })}</time> <span className="whitespace-nowrap">({format.relative(at, now)})</span>
    </p>
  );
};
