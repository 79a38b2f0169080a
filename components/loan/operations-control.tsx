import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import type { UseFormRegister } from "react-hook-form";
import { riskLevels } from "@/domain/loan/risk";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { Textarea } from "../ui/textarea";
import type { OperationsField } from "./operations-tasks";

type ControlProps = {
  idOf: (name: string) => string;
  register: UseFormRegister<Record<string, unknown>>;
  textOf: (name: string) => string | undefined;
};

const emptyIsNone = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

const Note = ({ idOf, register, textOf, optional }: ControlProps & { optional: boolean }) => {
  const t = useTranslations("loan.operations");
  return (
    <Field
      id={idOf("note")}
      label={t("note")}
      hint={t(optional ? "noteHint" : "requiredNoteHint")}
      error={textOf("note")}
      optional={optional}
    >
      <Textarea rows={3} {...register("note", { setValueAs: emptyIsNone })} />
    </Field>
  );
};

const CreditScore = ({ idOf, register, textOf }: ControlProps) => {
  const t = useTranslations("loan.operations");
  return (
    <Field id={idOf("creditScore")} label={t("creditScore")} hint={t("creditScoreHint")} error={textOf("creditScore")}>
      <Input inputMode="numeric" className="tabular text-right" {...register("creditScore", { valueAsNumber: true })} />
    </Field>
  );
};

const RiskLevelSelect = ({ idOf, register, textOf }: ControlProps) => {
  const t = useTranslations("loan");
  return (
    <Field id={idOf("riskLevel")} label={t("operations.riskLevel")} error={textOf("riskLevel")}>
      <Select {...register("riskLevel", { setValueAs: emptyIsNone })}>
        <option value="">{t("operations.chooseLevel")}</option>
        {riskLevels.map((level) => (
          <option key={level} value={level}>
            {t(`risk.${level}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const PaymentReference = ({ idOf, register, textOf }: ControlProps) => {
  const t = useTranslations("loan.operations");
  return (
    <Field
      id={idOf("paymentReference")}
      label={t("paymentReference")}
      hint={t("paymentReferenceHint")}
      error={textOf("paymentReference")}
    >
      <Input autoComplete="off" {...register("paymentReference", { setValueAs: emptyIsNone })} />
    </Field>
  );
};

const DisbursementDate = ({ idOf, register, textOf }: ControlProps) => {
  const t = useTranslations("loan.operations");
  return (
    <Field id={idOf("disbursementDate")} label={t("disbursementDate")} error={textOf("disbursementDate")}>
      <Input type="date" {...register("disbursementDate", { setValueAs: emptyIsNone })} />
    </Field>
  );
};

const Message = ({ idOf, register, textOf }: ControlProps) => {
  const t = useTranslations("loan");
  return (
    <Field id={idOf("message")} label={t("decision.message")} hint={t("operations.messageHint")} error={textOf("message")}>
      <Textarea {...register("message", { setValueAs: emptyIsNone })} />
    </Field>
  );
};

/** One control per field; reasons have a form of their own. */
const controls: Record<Exclude<OperationsField, "reasonCodes">, ComponentType<ControlProps>> = {
  note: (props) => <Note {...props} optional />,
  requiredNote: (props) => <Note {...props} optional={false} />,
  creditScore: CreditScore,
  riskLevel: RiskLevelSelect,
  paymentReference: PaymentReference,
  disbursementDate: DisbursementDate,
  message: Message,
};

export const OperationsControl = ({ field, ...props }: ControlProps & { field: OperationsField }) => {
  const Control = field === "reasonCodes" ? undefined : controls[field];
  return Control ? <Control {...props} /> : null;
};
