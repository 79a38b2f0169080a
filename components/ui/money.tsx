import { useFormat } from "../i18n/use-format";

type Props = { amount: number | null; currency: string | null; className?: string };

/** An amount (minor units) with its currency; a dash where there is none. */
export const Money = ({ amount, currency, className }: Props) => {
  const format = useFormat();
  return (
    <span className={`tabular whitespace-nowrap ${className ?? ""}`}>
      {amount === null || currency === null ? "–" : format.money(amount, currency)}
    </span>
  );
};
