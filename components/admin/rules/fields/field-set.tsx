import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../../../ui/class-names";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

type Props = Pick<RuleFieldProps, "path" | "problems"> & { framed?: boolean; children: ReactNode };

/** Several controls that are one part of a rule, under its name, with what is wrong with it as a whole. */
export const FieldSet = ({ framed = false, children, ...props }: Props) => {
  const { id, label, error } = useRuleField(props);
  return (
    <fieldset
      id={id}
      aria-describedby={error ? `${id}-error` : undefined}
      className={cn("min-w-0", framed && "rounded-md border border-line p-3")}
    >
      <legend className={cn("font-medium", framed && "px-1")}>{label}</legend>
      {error && (
        <p id={`${id}-error`} className="mb-1 flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
};
