import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";

/** Parts of a length of time, milliseconds, largest two that are not zero. */
const partsOf = (length: number) => {
  const seconds = Math.max(0, Math.floor(length / 1_000));
  const parts = [
    { unit: "days", count: Math.floor(seconds / 86_400) },
    { unit: "hours", count: Math.floor(seconds / 3_600) % 24 },
    { unit: "minutes", count: Math.floor(seconds / 60) % 60 },
    { unit: "seconds", count: seconds % 60 },
  ] as const;
  const first = Math.max(
    0,
    parts.findIndex(({ count }) => count > 0),
  );
  return seconds === 0 ? parts.slice(3) : parts.slice(first, first + 2);
};

/** Time left until an instant, ticking; not announced, since it changes all the time. The exact time is its title. */
export const Countdown = ({ at }: { at: string }) => {
  const t = useTranslations("common.duration");
  const format = useFormat();
  const left = Date.parse(at) - useNow(1_000);
  return (
    <time dateTime={at} title={format.exact(at)} className="tabular whitespace-nowrap">
      {left <= 0
        ? t("due")
        : partsOf(left)
            .map(({ unit, count }) => t(unit, { count }))
            .join(" ")}
    </time>
  );
};
