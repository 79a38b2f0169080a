import { useTranslations } from "next-intl";
import { Card } from "../ui/card";
import { ClockLines } from "./clock-lines";
import { clocksIn, type Timer } from "./clock-place";
import { LegalClock } from "./legal-clock";

/** What the clocks of the case will do by themselves, the next first; those of a request or an offer stand there. */
export const TimerList = ({ timers }: { timers: readonly Timer[] }) => {
  const t = useTranslations("cases.page");
  const clocks = clocksIn("other", timers);
  if (clocks.length + clocksIn("legal", timers).length === 0) return null;
  return (
    <Card title={t("timers")}>
      <LegalClock timers={timers} />
      <ClockLines timers={clocks} />
    </Card>
  );
};
