import { useTranslations } from "next-intl";
import { answerLimits } from "@/domain/loan/application-answers";
import { maxEmailLength, maxNameLength } from "@/domain/text-rules";
import { AmountInput } from "../ui/amount-input";
import { Input } from "../ui/input";
import { useApplication } from "./application-context";
import type { ApplicationMode } from "./application-values";
import { FormField } from "./form-field";
import { RadioField } from "./radio-field";

const OtherPerson = () => (
  <>
    <FormField name="name">
      {({ value, onChange }) => (
        <Input autoComplete="off" maxLength={maxNameLength} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
    <FormField name="email" hint>
      {({ value, onChange }) => (
        <Input
          type="email"
          autoComplete="off"
          maxLength={maxEmailLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  </>
);

export const PersonStep = ({ mode }: { mode: ApplicationMode }) => (
  <>
    {mode === "onBehalf" && <OtherPerson />}
    <FormField name="dateOfBirth" hint>
      {({ value, onChange }) => (
        <Input
          type="date"
          autoComplete={mode === "own" ? "bday" : "off"}
          min={answerLimits.bornFrom}
          max={new Date().toISOString().slice(0, 10)}
          className="sm:max-w-48"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  </>
);

export const IncomeStep = () => {
  const { currency } = useApplication().values;
  return (
    <>
      <FormField name="monthlyIncome" hint>
        {({ value, onChange }) => <AmountInput value={value} onValueChange={onChange} currency={currency} />}
      </FormField>
      <FormField name="yearsEmployed" hint>
        {({ value, onChange }) => (
          <Input
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            className="sm:max-w-32"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </FormField>
    </>
  );
};

export const DebtsStep = () => {
  const t = useTranslations("common");
  const { currency } = useApplication().values;
  return (
    <>
      <FormField name="existingMonthlyDebt" hint>
        {({ value, onChange }) => <AmountInput value={value} onValueChange={onChange} currency={currency} />}
      </FormField>
      <RadioField
        name="previousBankruptcy"
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
    </>
  );
};
