import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { cn } from "../ui/class-names";
import { Countdown } from "../ui/countdown";
import { softTone, type Tone } from "../ui/tone";
import { clocksIn, type Timer } from "./clock-place";

/** Time left from which the limit is shown as near, milliseconds. */
const near = 5 * 86_400_000;

const toneAt = (left: number): Tone => (left <= 0 ? "bad" : left <= near ? "warn" : "neutral");

/** By when the law wants an answer, and how long that still is. */
export const LegalClock = ({ timers }: { timers: readonly Timer[] }) => {
  const t = useTranslations("cases.legal");
  const format = useFormat();
  const now = useNow();
  const [limit] = clocksIn("legal", timers);
  if (!limit) return null;
  const left = Date.parse(limit.at) - now;
  const at = format.dateTime(limit.at);
  return (
    <div className={cn("mb-3 flex items-start gap-2 rounded-md border p-2", softTone[toneAt(left)])}>
      <Scale aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 flex-1 text-ink">
        {t(left <= 0 ? "over" : "due", { at })}
        <span className="block text-sm text-muted">{t("why")}</span>
      </span>
      <span className="text-ink">{left > 0 && <Countdown at={limit.at} />}</span>
    </div>
  );
};
