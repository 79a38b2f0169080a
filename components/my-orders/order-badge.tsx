import { CircleCheck, CircleSlash, CircleX, Clock, type LucideIcon, Truck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseStatus } from "@/domain/case-state";
import { Badge } from "../ui/badge";
import { plainOrderStage } from "./plain-order";

const icons: Record<string, LucideIcon> = {
  shipped: Truck,
  delivered: CircleCheck,
  rejected: CircleX,
  cancelled: CircleSlash,
};

/** Where an order is in a word or two, as far as its stage tells. */
export const OrderBadge = ({ stage, status }: { stage: string; status: CaseStatus }) => {
  const t = useTranslations("my.order");
  const { plain, tone } = plainOrderStage(stage, status);
  return (
    <Badge tone={tone} icon={icons[plain] ?? Clock}>
      {t(plain)}
    </Badge>
  );
};
