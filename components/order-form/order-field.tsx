import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "../ui/field";
import { useOrder } from "./order-context";
import type { OrderField as Name, OrderValues } from "./order-values";
import { useOrderProblem } from "./use-order-problem";

/** Id of a field's control, for the error summary. */
export const orderControlId = (name: Name): string => `order-${name}`;

/** A field's value, the sentence of its error, and how to change it. */
export const useOrderField = <Field extends Name>(name: Field) => {
  const { values, problems, change } = useOrder();
  const problemText = useOrderProblem();
  const problem = problems[name];
  return {
    value: values[name],
    error: problem ? problemText(name, problem) : undefined,
    onChange: (value: OrderValues[Field]) => change(name, value),
  };
};

type TextName = "name" | "email" | "line1" | "line2" | "postalCode" | "city" | "country" | "cardToken";
type Props = {
  name: TextName;
  hint?: boolean;
  optional?: boolean;
  children: (control: { value: string; onChange: (event: { target: { value: string } }) => void }) => ReactNode;
};

/** One labelled field of the order; texts are `orderForm.field.<name>` and `orderForm.hint.<name>`. */
export const OrderField = ({ name, hint = false, optional = false, children }: Props) => {
  const t = useTranslations("orderForm");
  const { value, error, onChange } = useOrderField(name);
  return (
    <Field
      id={orderControlId(name)}
      label={t(`field.${name}`)}
      hint={hint ? t(`hint.${name}`) : undefined}
      error={error}
      optional={optional}
    >
      {children({ value, onChange: (event) => onChange(event.target.value) })}
    </Field>
  );
};
