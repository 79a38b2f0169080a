import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Offer } from "@/domain/loan/offer";
import { useFormat } from "../../i18n/use-format";
import { monthsPerBar, type PlanBar, planBars } from "./plan-bars";

const height = 100;
const step = 10;
/** Of each step; the rest is the gap to the next bar. */
const width = 7.5;
/** Keeps the two parts of a bar apart for who cannot tell their colours. */
const seam = 1;

const Bar = ({ bar, index, highest }: { bar: PlanBar; index: number; highest: number }) => {
  const principal = (bar.principal / highest) * (height - seam);
  const interest = (bar.interest / highest) * (height - seam);
  const x = index * step + (step - width) / 2;
  return (
    <>
      <rect x={x} width={width} y={height - principal} height={principal} className="fill-accent" />
      <rect x={x} width={width} y={height - principal - seam - interest} height={interest} className="fill-warn" />
    </>
  );
};

const Key = ({ className, children }: { className: string; children: string }) => (
  <li className="flex items-center gap-1.5">
    <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3">
      <rect width="10" height="10" className={className} />
    </svg>
    {children}
  </li>
);

/** How what is paid splits into paying back and interest, over the years or months; said in words for who does not see it. */
export const PlanPicture = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.picture");
  const format = useFormat();
  const id = useId();
  const bars = planBars(offer.plan.instalments);
  const highest = Math.max(1, ...bars.map(({ principal, interest }) => principal + interest));
  const unit = monthsPerBar(offer.plan.instalments.length) === 1 ? "month" : "year";
  const money = (amount: number) => format.money(amount, offer.terms.currency);
  const [first] = bars;
  const last = bars.at(-1);
  if (!first || !last) return null;
  const says = ({ principal, interest }: PlanBar) => ({ principal: money(principal), interest: money(interest) });
  return (
    <figure className="flex flex-col gap-2">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${bars.length * step} ${height}`}
        preserveAspectRatio="none"
        className="h-36 w-full border-b border-line-strong"
      >
        <title id={`${id}-title`}>{t(`title.${unit}`)}</title>
        <desc id={`${id}-desc`}>
          {t(`first.${unit}`, says(first))} {t(`last.${unit}`, says(last))}
        </desc>
        {bars.map((bar, index) => (
          <Bar key={bar.from} bar={bar} index={index} highest={highest} />
        ))}
      </svg>
      <div aria-hidden className="flex justify-between text-sm text-muted">
        <span>{t(`place.${unit}`, { place: 1 })}</span>
        {bars.length > 1 && <span>{t(`place.${unit}`, { place: bars.length })}</span>}
      </div>
      <figcaption>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <Key className="fill-accent">{t("principal")}</Key>
          <Key className="fill-warn">{t("interest")}</Key>
        </ul>
      </figcaption>
    </figure>
  );
};
