import { useTranslations } from "next-intl";
import { addressLimits } from "@/domain/order/order-answers";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { OrderField } from "./order-field";
import type { OrderMode } from "./order-values";
import { useCountries } from "./use-countries";

const Country = ({ own }: { own: boolean }) => {
  const t = useTranslations("orderForm");
  const countries = useCountries();
  return (
    <OrderField name="country">
      {(control) => (
        <Select autoComplete={own ? "country" : "off"} {...control}>
          <option value="">{t("chooseCountry")}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </OrderField>
  );
};

/** Where the parcel goes. */
export const AddressStep = ({ mode }: { mode: OrderMode }) => {
  const own = mode === "own";
  return (
    <>
      <OrderField name="line1" hint>
        {(control) => <Input autoComplete={own ? "address-line1" : "off"} maxLength={addressLimits.line1} {...control} />}
      </OrderField>
      <OrderField name="line2" optional>
        {(control) => <Input autoComplete={own ? "address-line2" : "off"} maxLength={addressLimits.line2} {...control} />}
      </OrderField>
      <div className="grid gap-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <OrderField name="postalCode">
          {(control) => <Input autoComplete={own ? "postal-code" : "off"} maxLength={12} {...control} />}
        </OrderField>
        <OrderField name="city">
          {(control) => <Input autoComplete={own ? "address-level2" : "off"} maxLength={addressLimits.city} {...control} />}
        </OrderField>
      </div>
      <Country own={own} />
    </>
  );
};
