import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { FieldSet } from "./field-set";
import { newEntry, without } from "./new-entry";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** Any number of entries of one kind. */
export const ListField = (props: RuleFieldProps) => {
  const { path, value, onChange, Part } = props;
  const t = useTranslations("admin.rules.form");
  const { whole } = useRuleField(props);
  const list = value as unknown[];
  const place = (index: number) => [...path, `${index}`];
  return (
    <FieldSet {...props} framed>
      <div className="flex flex-col gap-3">
        {list.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is all these have
          <div key={index} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <Part
                {...props}
                path={place(index)}
                value={entry}
                onChange={(next) => onChange(list.map((old, at) => (at === index ? next : old)))}
              />
            </div>
            <Button
              variant="ghost"
              aria-label={t("remove", { field: whole, place: index + 1 })}
              onClick={() => onChange(without(list, index))}
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          </div>
        ))}
        <Button
          size="sm"
          className="self-start"
          onClick={() => onChange([...list, newEntry(path.at(-1) ?? "", list.at(-1), list.length + 1)])}
        >
          <Plus aria-hidden className="size-4" />
          {t("add", { field: whole })}
        </Button>
      </div>
    </FieldSet>
  );
};
