import { useTranslations } from "next-intl";
import type { Offer } from "@/domain/loan/offer";
import { Card } from "../../ui/card";
import { PlanPicture } from "./plan-picture";
import { PlanTable } from "./plan-table";

/** How it is paid back, as a picture and as a table. */
export const PlanCard = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.plan");
  return (
    <Card title={t("title")}>
      <div className="flex flex-col gap-4">
        <PlanPicture offer={offer} />
        <PlanTable offer={offer} />
      </div>
    </Card>
  );
};
