import { useTranslations } from "next-intl";
import { type Currency, currencies } from "@/domain/currency";
import { loanPurposes } from "@/domain/loan/application-answers";
import { AmountInput } from "../ui/amount-input";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { useApplication } from "./application-context";
import { asksPropertyValue } from "./application-values";
import { FormField } from "./form-field";
import { RadioField } from "./radio-field";

export const AmountStep = () => (
  <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
    <FormField name="amount" hint>
      {({ value, onChange }) => <AmountInput value={value} onValueChange={onChange} />}
    </FormField>
    <div className="sm:self-end">
      <FormField name="currency">
        {({ value, onChange }) => (
          <Select value={value} onChange={(event) => onChange(event.target.value as Currency)}>
            {currencies.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </Select>
        )}
      </FormField>
    </div>
  </div>
);

export const PurposeStep = () => {
  const t = useTranslations("application.purpose");
  const { purpose, currency } = useApplication().values;
  return (
    <>
      <RadioField name="purpose" options={loanPurposes.map((value) => ({ value, label: t(value) }))} />
      {asksPropertyValue(purpose) && (
        <FormField name="propertyValue" hint optional={purpose !== "HOME_PURCHASE"}>
          {({ value, onChange }) => <AmountInput value={value} onValueChange={onChange} currency={currency} />}
        </FormField>
      )}
    </>
  );
};

export const TermStep = () => (
  <FormField name="termMonths" hint>
    {({ value, onChange }) => (
      <Input
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        className="sm:max-w-32"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FormField>
);
