import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { textTone } from "../ui/tone";

/** At so many pieces or fewer it is said how many there are. */
const few = 10;

const looks = {
  plenty: { icon: CircleCheck, tone: "neutral" },
  few: { icon: TriangleAlert, tone: "warn" },
  none: { icon: CircleX, tone: "bad" },
} as const;

/** How much of a product there is. */
export const StockNote = ({ available }: { available: number }) => {
  const t = useTranslations("orderForm.stock");
  const stock = available <= 0 ? "none" : available <= few ? "few" : "plenty";
  const { icon: Icon, tone } = looks[stock];
  return (
    <p className={`flex items-center gap-1 text-sm ${textTone[tone]}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {t(stock, { count: available })}
    </p>
  );
};
