import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { countries } from "@/domain/order/countries";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { emptyIsNone, type OrderControlProps } from "./order-control-props";
import { useCountryName } from "./use-country-name";

const lines = ["line1", "line2", "postalCode", "city"] as const;

/** Countries by name, in the order of the reader's language. */
const useCountries = () => {
  const locale = useLocale();
  const nameOf = useCountryName();
  return useMemo(
    () => countries.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => a.name.localeCompare(b.name, locale)),
    [locale, nameOf],
  );
};

/** Where the goods go instead, begun with where they were to go. */
export const AddressFields = ({ idOf, register, textOf }: OrderControlProps) => {
  const t = useTranslations("order.decision");
  const path = (name: string) => `shippingAddress.${name}`;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-medium">{t("address")}</legend>
      {lines.map((name) => (
        <Field key={name} id={idOf(path(name))} label={t(name)} error={textOf(path(name))} optional={name === "line2"}>
          <Input autoComplete="off" {...register(path(name), { setValueAs: emptyIsNone })} />
        </Field>
      ))}
      <Field id={idOf(path("country"))} label={t("country")} error={textOf(path("country"))}>
        <Select {...register(path("country"))}>
          {useCountries().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
};
