import { Timer as TimerIcon } from "lucide-react";
import { useFormat } from "../i18n/use-format";
import { Countdown } from "../ui/countdown";
import type { Timer } from "./clock-place";
import { useTimerSentence } from "./use-timer-sentence";

/** Clocks with what happens then, the exact time and the time left. */
export const ClockLines = ({ timers }: { timers: readonly Timer[] }) => {
  const format = useFormat();
  const sentence = useTimerSentence();
  return (
    <ul className="flex flex-col gap-2">
      {timers.map(({ name, at, then }) => (
        <li key={`${name}-${at}`} className="flex items-start gap-2">
          <TimerIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          <span className="min-w-0 flex-1">
            {sentence(then)}
            <span className="block text-sm text-muted">{format.dateTime(at)}</span>
          </span>
          <Countdown at={at} />
        </li>
      ))}
    </ul>
  );
};
