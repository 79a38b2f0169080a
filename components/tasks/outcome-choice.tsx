import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Checkbox } from "../ui/checkbox";
import { Kbd } from "../ui/kbd";

export type OfferedOutcome = {
  outcome: string;
  label: string;
  /** Why it cannot be chosen; left out when it can. */
  whyNot?: string | undefined;
};

type Props = {
  name: string;
  outcomes: readonly OfferedOutcome[];
  chosen: string | undefined;
  onChoose: (outcome: string) => void;
  ref?: Ref<HTMLFieldSetElement>;
};

/** What may be decided, each with its key; what may not is said with the reason. Nothing is chosen before somebody chooses. */
export const OutcomeChoice = ({ name, outcomes, chosen, onChoose, ref }: Props) => {
  const t = useTranslations("tasks.decide");
  return (
    <fieldset ref={ref}>
      <legend className="mb-1 font-medium">{t("outcome")}</legend>
      <div className="grid grid-cols-2 gap-2 [&>*:last-child:nth-child(odd)]:col-span-2">
        {outcomes.map(({ outcome, label, whyNot }, index) =>
          whyNot === undefined ? (
            <Checkbox
              key={outcome}
              type="radio"
              name={name}
              aria-keyshortcuts={String(index + 1)}
              checked={chosen === outcome}
              onChange={() => onChoose(outcome)}
              label={
                <span className="flex items-start justify-between gap-2">
                  {label}
                  <span aria-hidden className="hidden md:inline">
                    <Kbd>{index + 1}</Kbd>
                  </span>
                </span>
              }
              className="rounded-md border border-line-strong px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft [&>span]:flex-1"
            />
          ) : (
            <p key={outcome} className="rounded-md border border-dashed border-line px-3 py-2 text-sm text-muted">
              <span className="block font-medium">{label}</span>
              {whyNot}
            </p>
          ),
        )}
      </div>
    </fieldset>
  );
};
