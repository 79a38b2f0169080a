import { CircleX, Hourglass, type LucideIcon, PackageCheck, PackageOpen, Truck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ShippingStatus, ShippingUpdate } from "@/domain/order/shipping-update";
import { useFormat } from "../i18n/use-format";
import { type Tone, textTone } from "../ui/tone";

const looks: Record<ShippingStatus, { icon: LucideIcon; tone: Tone }> = {
  PICKED: { icon: PackageOpen, tone: "accent" },
  SHIPPED: { icon: Truck, tone: "good" },
  DELAYED: { icon: Hourglass, tone: "warn" },
  DELIVERED: { icon: PackageCheck, tone: "good" },
  FAILED: { icon: CircleX, tone: "bad" },
};

const News = ({ update: { status, carrier, trackingNumber, at, by } }: { update: ShippingUpdate }) => {
  const t = useTranslations("order.parcel");
  const format = useFormat();
  const { icon: Icon, tone } = looks[status];
  const tracking = [carrier, trackingNumber].filter((part): part is string => part !== null);
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{t(`status.${status}`)}</span>
        {tracking.length > 0 && <span className="block text-sm break-words">{tracking.join(" ")}</span>}
        <span className="block text-sm text-muted">
          <time dateTime={at} title={format.exact(at)} className="tabular">
            {format.dateTime(at)}
          </time>
          {` · ${t(`by.${by}`)}`}
        </span>
      </span>
    </li>
  );
};

/** News of a parcel, oldest first, each with who said so. */
export const ParcelNews = ({ updates }: { updates: readonly ShippingUpdate[] }) => {
  const t = useTranslations("order.parcel");
  if (updates.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ol aria-label={t("news")} className="flex flex-col gap-2">
      {updates.map((update) => (
        <News key={update.id} update={update} />
      ))}
    </ol>
  );
};
