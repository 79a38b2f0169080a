import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { orderReasonCodes } from "@/domain/order/decision";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { AddressFields } from "./address-fields";
import { emptyIsNone, type OrderControlProps } from "./order-control-props";
import type { OrderField } from "./order-tasks";

type TextProps = OrderControlProps & { name: string; words?: string; optional?: boolean; rows?: number };

/** A text of some lines. @param words by which its label is found, where it is not its name */
const Text = ({ idOf, register, textOf, name, words = name, optional = false, rows }: TextProps) => {
  const t = useTranslations("order.decision");
  return (
    <Field id={idOf(name)} label={t(words)} hint={t(`${words}Hint`)} error={textOf(name)} optional={optional}>
      <Textarea {...(rows ? { rows } : {})} {...register(name, { setValueAs: emptyIsNone })} />
    </Field>
  );
};

const Reasons = ({ idOf, register, textOf }: OrderControlProps) => {
  const t = useTranslations("order");
  const id = idOf("reasonCodes");
  const error = textOf("reasonCodes");
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend className="font-medium">{t("decision.reasons")}</legend>
      <p id={`${id}-hint`} className={`mb-1 text-sm ${error ? "text-bad" : "text-muted"}`}>
        {error ?? t("decision.reasonsHint")}
      </p>
      {orderReasonCodes.map((code) => (
        <Checkbox key={code} {...register("reasonCodes")} value={code} label={t(`reason.${code}`)} />
      ))}
    </fieldset>
  );
};

const controls: Record<OrderField, ComponentType<OrderControlProps>> = {
  comment: (props) => <Text {...props} name="comment" optional rows={2} />,
  note: (props) => <Text {...props} name="note" optional rows={3} />,
  requiredNote: (props) => <Text {...props} name="note" words="requiredNote" rows={3} />,
  message: (props) => <Text {...props} name="message" />,
  reasonCodes: Reasons,
  address: AddressFields,
};

/** The control of one field of an answer. */
export const OrderControl = ({ field, ...props }: OrderControlProps & { field: OrderField }) => {
  const Control = controls[field];
  return <Control {...props} />;
};
