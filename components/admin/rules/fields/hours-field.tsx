import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Input } from "../../../ui/input";
import { useRuleWords } from "../use-rule-words";
import { FieldSet } from "./field-set";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

type Pair = [from: string, to: string];

/** Open hours of one day; none: closed. */
export const HoursField = (props: RuleFieldProps) => {
  const { path, value, problems, onChange } = props;
  const t = useTranslations("admin.rules.form");
  const words = useRuleWords();
  const { whole } = useRuleField(props);
  const pairs = Array.isArray(value) ? (value as Pair[]) : [];
  const change = (at: number, side: 0 | 1, time: string) =>
    onChange(pairs.map((pair, index) => (index === at ? pair.map((old, place) => (place === side ? time : old)) : pair)));
  const time = (at: number, side: 0 | 1) => (
    <span className="w-20">
      <Input
        aria-label={t(side === 0 ? "opens" : "closes", { field: whole, place: at + 1 })}
        aria-invalid={problems.has([...path, at, side].join(".")) || undefined}
        autoComplete="off"
        inputMode="numeric"
        maxLength={5}
        placeholder="09:00"
        value={pairs[at]?.[side] ?? ""}
        onChange={({ target }) => change(at, side, target.value)}
        className="tabular"
      />
    </span>
  );
  return (
    <FieldSet {...props}>
      <div className="flex flex-wrap items-center gap-2">
        {pairs.length === 0 && <span className="text-muted">{words.value(path, [])}</span>}
        {pairs.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is all these have
          <span key={at} className="flex items-center gap-1">
            {time(at, 0)}–{time(at, 1)}
            <Button
              variant="ghost"
              size="sm"
              aria-label={t("removeHours", { field: whole, place: at + 1 })}
              onClick={() => onChange(pairs.filter((__, index) => index !== at))}
            >
              <X aria-hidden className="size-4" />
            </Button>
          </span>
        ))}
        <Button
          variant="ghost"
          size="sm"
          aria-label={t("addHours", { field: whole })}
          onClick={() => onChange([...pairs, [pairs.at(-1)?.[1] ?? "09:00", "17:00"]])}
        >
          <Plus aria-hidden className="size-4" />
        </Button>
      </div>
    </FieldSet>
  );
};
