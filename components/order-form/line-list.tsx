import type { PricedLine } from "@/domain/order/order";
import { useFormat } from "../i18n/use-format";

type Props = {
  /** `unitPrice` in minor units of `currency`. */
  lines: readonly PricedLine[];
  currency: string;
  total: number;
  totalLabel: string;
};

/** What is ordered, what each costs, and what all of it costs. */
export const LineList = ({ lines, currency, total, totalLabel }: Props) => {
  const format = useFormat();
  return (
    <>
      <ul className="flex flex-col gap-2">
        {lines.map(({ sku, name, quantity, unitPrice }) => (
          <li key={sku} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              <span className="block break-words">{name}</span>
              <span className="tabular block text-sm text-muted">
                {format.number(quantity)} × {format.money(unitPrice, currency)}
              </span>
            </span>
            <span className="tabular whitespace-nowrap">{format.money(unitPrice * quantity, currency)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-2 font-semibold">
        <span>{totalLabel}</span>
        <span className="tabular whitespace-nowrap">{format.money(total, currency)}</span>
      </p>
    </>
  );
};
