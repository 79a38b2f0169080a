import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";

type Props = { at: string /** Says as well how long that is from now. */; left?: boolean };

/** By when, in words with day and clock, and how long that is from now. */
export const Deadline = ({ at, left = true }: Props) => {
  const t = useTranslations("my.deadline");
  const format = useFormat();
  const now = useNow();
  const when = t("at", { day: format.longDate(at), time: format.time(at) });
  if (Date.parse(at) <= now) return <p>{t("over", { when })}</p>;
  return (
    <p>
      <time dateTime={at} className="font-medium">
        {t("by", { when })}
      </time>{" "}
      {left && <span className="whitespace-nowrap">({format.relative(at, now)})</span>}
    </p>
  );
};
