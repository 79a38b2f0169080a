import { Minus, Plus, Trash2 } from "lucide-react";
import type { Ref } from "react";
import { Input } from "./input";

type Props = {
  /** As typed. */
  value: string;
  onChange: (value: string) => void;
  /** Less than one. */
  onRemove: () => void;
  max: number;
  id: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Names of the field and of its two buttons. */
  labels: { quantity: string; fewer: string; more: string; remove: string };
  /** The button for one more. */
  moreRef?: Ref<HTMLButtonElement>;
};

const button =
  "grid size-11 shrink-0 place-items-center border border-line-strong bg-surface text-ink hover:bg-sunken disabled:text-muted disabled:hover:bg-surface sm:size-9";

/** How many, by button or by typing; one fewer than one takes it out. */
export const QuantityStepper = ({ value, onChange, onRemove, max, id, describedBy, invalid, labels, moreRef }: Props) => {
  const now = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  const last = now <= 1;
  const Fewer = last ? Trash2 : Minus;
  return (
    <span className="inline-flex">
      <button
        type="button"
        aria-label={last ? labels.remove : labels.fewer}
        className={`${button} rounded-l-md border-r-0`}
        onClick={() => (last ? onRemove() : onChange(String(now - 1)))}
      >
        <Fewer aria-hidden className="size-4" />
      </button>
      <Input
        id={id}
        aria-label={labels.quantity}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="tabular w-14! scroll-mb-36 rounded-none! px-1! text-center"
      />
      <button
        ref={moreRef}
        type="button"
        aria-label={labels.more}
        disabled={now >= max}
        className={`${button} rounded-r-md border-l-0`}
        onClick={() => onChange(String(now + 1))}
      >
        <Plus aria-hidden className="size-4" />
      </button>
    </span>
  );
};
