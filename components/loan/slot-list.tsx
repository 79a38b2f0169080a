import { useTranslations } from "next-intl";
import { useState } from "react";
import { moved, type SlotValues } from "./request-values";
import { SlotCard } from "./slot-card";

type Props = {
  slots: readonly SlotValues[];
  errors: ReadonlySet<string>;
  errorText: (name: string) => string;
  onChange: (slots: SlotValues[]) => void;
};

/** Everything that is asked for, in the order the applicant sees it. */
export const SlotList = ({ slots, errors, errorText, onChange }: Props) => {
  const t = useTranslations("loan.request");
  const [said, setSaid] = useState("");
  const move = (index: number, by: -1 | 1) => {
    onChange(moved(slots, index, by));
    setSaid(t("movedTo", { place: index + by + 1, count: slots.length }));
  };
  return (
    <>
      {slots.length > 0 && (
        <ol aria-label={t("slots")} className="flex flex-col gap-2">
          {slots.map((slot, index) => (
            <SlotCard
              key={slot.key}
              slot={slot}
              number={index + 1}
              last={index === slots.length - 1}
              errorOf={(part) => (errors.has(`slots.${index}.${part}`) ? errorText(`slots.${index}.${part}`) : undefined)}
              onChange={(change) => onChange(slots.map((other) => (other.key === slot.key ? { ...slot, ...change } : other)))}
              onMove={(by) => move(index, by)}
              onRemove={() => {
                onChange(slots.filter(({ key }) => key !== slot.key));
                setSaid(t("removed", { number: index + 1 }));
              }}
            />
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
};
