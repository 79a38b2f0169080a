import type { LaneStep } from "@/domain/order/saga";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { textTone } from "../ui/tone";
import { stepLooks } from "./lane-looks";
import { useErrorWord } from "./use-error-word";
import type { LaneWords } from "./use-lane-words";

/** One step of the way forward: an icon on the line, its name, how it stands and since when. */
export const LaneStepItem = ({ step, words }: { step: LaneStep; words: LaneWords }) => {
  const format = useFormat();
  const errorWord = useErrorWord();
  const { icon: Icon, tone } = stepLooks[step.status];
  return (
    <li
      aria-current={step.status === "RUNNING" ? "step" : undefined}
      className="group relative flex min-w-0 gap-2 pb-3 last:pb-0 @2xl:flex-col @2xl:gap-1 @2xl:pb-0"
    >
      <span className="flex items-start gap-2 @2xl:items-center">
        <span
          className={cn(
            "z-10 grid size-6 shrink-0 place-items-center rounded-full border-2 border-current bg-surface",
            textTone[tone],
          )}
        >
          <Icon aria-hidden className="size-3.5" />
        </span>
        <span
          aria-hidden
          className={cn(
            "absolute top-6 bottom-0 left-3 w-0.5 -translate-x-1/2 group-last:hidden",
            "@2xl:static @2xl:h-0.5 @2xl:w-auto @2xl:flex-1 @2xl:translate-x-0 @2xl:group-last:hidden",
            step.status === "DONE" ? "bg-good" : "bg-line",
          )}
        />
      </span>
      <span className="min-w-0 @2xl:pr-3">
        <span className={cn("block", step.status === "WAITING" ? "text-muted" : "font-medium")}>{words.step(step.step)}</span>
        <span className={cn("block text-sm", step.status === "WAITING" ? "text-muted" : textTone[tone])}>
          {words.stepStatus(step.status)}
        </span>
        {step.error && <span className="block text-sm break-words text-muted">{errorWord(step.error)}</span>}
        {step.at && (
          <time dateTime={step.at} title={format.exact(step.at)} className="tabular block text-sm text-muted">
            {format.dateTime(step.at)}
          </time>
        )}
      </span>
    </li>
  );
};
