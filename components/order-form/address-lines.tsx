import { useLocale } from "next-intl";
import type { ShippingAddress } from "@/domain/order/order";
import { countryName } from "./country-names";

/** An address as it stands on a parcel, the country in the reader's language. */
export const AddressLines = ({ address }: { address: ShippingAddress }) => {
  const locale = useLocale();
  const { line1, line2 = "", postalCode, city, country } = address;
  const lines = { line1, line2, city: `${postalCode} ${city}`, country: country && countryName(country, locale) };
  return (
    <address className="break-words not-italic">
      {Object.entries(lines).map(
        ([name, line]) =>
          line.trim() !== "" && (
            <span key={name} className="block">
              {line}
            </span>
          ),
      )}
    </address>
  );
};
