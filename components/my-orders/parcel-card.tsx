import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

/** The parcel's carrier and number, and what the carrier said of it, latest first. */
export const ParcelCard = ({ shipping }: Pick<CaseDetail, "shipping">) => {
  const t = useTranslations("myOrders.parcel");
  const format = useFormat();
  if (shipping.length === 0) return null;
  const carrier = shipping.findLast((news) => news.carrier !== null)?.carrier;
  const number = shipping.findLast((news) => news.trackingNumber !== null)?.trackingNumber;
  const facts = [
    ...(carrier ? [{ key: "carrier", label: t("carrier"), value: carrier }] : []),
    ...(number ? [{ key: "number", label: t("number"), value: <span className="tabular">{number}</span> }] : []),
  ];
  return (
    <Card title={t("title")}>
      {facts.length > 0 && <Facts facts={facts} />}
      <ol className="mt-3 flex flex-col gap-2">
        {shipping.toReversed().map(({ id, status, at }) => (
          <li key={id} className="flex flex-col sm:flex-row sm:gap-4">
            <time dateTime={at} className="tabular text-muted sm:w-40 sm:shrink-0">
              {format.dateTime(at)}
            </time>
            <span className="min-w-0">{t(`news.${status}`)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
