import { Check, Circle, CircleDot, type LucideIcon, Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type Tone, textTone } from "./tone";

export type StepState = "done" | "now" | "next" | "failed" | "undone";
export type Step = {
  key: string;
  label: ReactNode;
  state: StepState /** The state in a word, for those who do not see the icon. */;
  stateLabel: string;
  detail?: ReactNode;
};

const looks: Record<StepState, { icon: LucideIcon; tone: Tone }> = {
  done: { icon: Check, tone: "good" },
  now: { icon: CircleDot, tone: "accent" },
  next: { icon: Circle, tone: "neutral" },
  failed: { icon: X, tone: "bad" },
  undone: { icon: Undo2, tone: "neutral" },
};

/** Where a story stands: an ordered list, lying when there is room and upright on a phone. */
export const Stepper = ({ label, steps }: { label: string; steps: readonly Step[] }) => (
  <ol aria-label={label} className="flex flex-col gap-3 md:flex-row md:gap-0">
    {steps.map(({ key, label: name, state, stateLabel, detail }) => {
      const { icon: Icon, tone } = looks[state];
      return (
        <li
          key={key}
          aria-current={state === "now" ? "step" : undefined}
          className="group flex min-w-0 flex-1 gap-2 md:flex-col md:gap-1"
        >
          <span className="flex items-center gap-2">
            <span
              className={cn(
                "grid size-6 shrink-0 place-items-center rounded-full border-2 border-current bg-surface",
                textTone[tone],
              )}
            >
              <Icon aria-hidden className="size-3.5" />
            </span>
            <span
              aria-hidden
              className={cn("hidden h-0.5 flex-1 md:block md:group-last:hidden", state === "done" ? "bg-good" : "bg-line")}
            />
          </span>
          <span className="min-w-0 md:pr-3">
            <span className={cn("block", state === "next" ? "text-muted" : "font-medium")}>{name}</span>
            <span className="sr-only">{stateLabel}</span>
            {detail && <span className="block text-sm text-muted">{detail}</span>}
          </span>
        </li>
      );
    })}
  </ol>
);
