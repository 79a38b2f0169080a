import { shippingAddressSchema } from "@/domain/order/order";
import { useCountryName } from "./use-country-name";

/** Gives an address in one line. */
export const useAddressLine = () => {
  const countryName = useCountryName();
  return (address: unknown): string => {
    const known = shippingAddressSchema.safeParse(address).data;
    if (!known) return "";
    const { line1, line2, city, postalCode, country } = known;
    return [line1, line2, `${postalCode} ${city}`, countryName(country)].filter(Boolean).join(", ");
  };
};
