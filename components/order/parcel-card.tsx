import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { holdsAny } from "@/domain/roles";
import { useMe } from "../hooks/use-me";
import { Card } from "../ui/card";
import { CancellationNote } from "./cancellation-note";
import { ParcelNews } from "./parcel-news";
import { RecordNews } from "./record-news";

/** Stages at which there is a parcel to tell of, or somebody may believe there is. */
const withParcel = ["PROCESSING", "PAYMENT_COMPLETED_SHIPPING_FAILED", "REFUND_REVIEW", "CANCELLING", "SHIPPED", "COMPLETED"];

/** What is known of an order's parcel, the way to enter news of it, and what became of a request to cancel. */
export const ParcelCard = ({ detail }: { detail: CaseDetail }) => {
  const t = useTranslations("order.parcel");
  const { data: me } = useMe();
  const mayTell = me !== undefined && holdsAny(me.roles, ["OPERATIONS"]) && withParcel.includes(detail.stage);
  if (detail.shipping.length === 0 && !detail.cancellation && !mayTell) return null;
  return (
    <Card title={t("title")} aside={mayTell && <RecordNews caseId={detail.id} latest={detail.shipping.at(-1)} />}>
      <div className="flex flex-col gap-3">
        <CancellationNote detail={detail} />
        <ParcelNews updates={detail.shipping} />
      </div>
    </Card>
  );
};
