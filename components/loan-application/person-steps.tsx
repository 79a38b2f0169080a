"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { AmountInput } from "../ui/amount-input";
import { Input } from "../ui/input";
import type { ApplicationMode, ApplicationValues } from "./application-values";
import { FormField } from "./form-field";
import { RadioField } from "./radio-field";

const OtherPerson = () => (
  <>
    <FormField name="name">
      {({ value, onChange }) => (
        <Input autoComplete="off" maxLength={120} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
    <FormField name="email" hint>
      {({ value, onChange }) => (
        <Input type="email" autoComplete="off" maxLength={254} value={value} onChange={(event) => onChange(event.target.value)} />
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
          min="1900-01-01"
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
  const currency = useFormContext<ApplicationValues>().watch("currency");
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
  const currency = useFormContext<ApplicationValues>().watch("currency");
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
