import type { ShippingAddress } from "@/domain/order/order";
import { useCountryName } from "./use-country-name";

/** An address as it stands on a parcel. */
export const AddressLines = ({ address: { line1, line2, city, postalCode, country } }: { address: ShippingAddress }) => {
  const countryName = useCountryName();
  return (
    <address className="break-words not-italic">
      {[line1, line2, `${postalCode} ${city}`, countryName(country)]
        .filter((line): line is string => line !== undefined)
        .map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
    </address>
  );
};
