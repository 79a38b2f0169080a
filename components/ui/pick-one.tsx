import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Checkbox } from "./checkbox";
import { Input } from "./input";
import { useFirstFocus } from "./use-first-focus";

export type PickOption = { id: string; label: string; detail?: ReactNode };

type Props = {
  /** Name of the search field, and of the group of choices. */
  label: string;
  groupLabel: string;
  options: readonly PickOption[];
  value: string | null;
  onChange: (id: string) => void;
  query: string;
  onQuery: (query: string) => void;
  /** How many fit and which is chosen; announced while one types. */
  status: string;
  empty: string;
};

/** In a dialog, one of many, found by typing: arrows in the search field walk the choices below it, which are radio buttons like any other. */
export const PickOne = ({ label, groupLabel, options, value, onChange, query, onQuery, status, empty }: Props) => {
  const name = useId();
  const search = useFirstFocus<HTMLInputElement>();
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || options.length === 0) return;
    event.preventDefault();
    const at = options.findIndex(({ id }) => id === value);
    const next = options[Math.min(options.length - 1, Math.max(0, at + by))];
    if (next) onChange(next.id);
  };
  return (
    <div className="flex flex-col gap-2">
      <Input
        ref={search}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        maxLength={100}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={walk}
      />
      <fieldset className="max-h-64 overflow-y-auto rounded-md border border-line">
        <legend className="sr-only">{groupLabel}</legend>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            type="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
            label={
              <span className="block">
                <span className="font-medium">{option.label}</span>
                {option.detail && <span className="block text-sm text-muted">{option.detail}</span>}
              </span>
            }
            className="border-b border-line px-3 last:border-b-0 has-checked:bg-accent-soft"
          />
        ))}
        {options.length === 0 && <p className="p-3 text-muted">{empty}</p>}
      </fieldset>
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  );
};
