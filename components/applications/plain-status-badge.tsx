import { CircleAlert, CircleCheck, CircleSlash, CircleX, Clock, type LucideIcon, PauseCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseStatus } from "@/domain/case-state";
import { Badge } from "../ui/badge";
import { type PlainStatus, plainStatus } from "./plain-status";

const icons: Record<PlainStatus, LucideIcon> = {
  received: Clock,
  checking: Clock,
  review: Clock,
  asked: CircleAlert,
  preparing: Clock,
  offered: CircleAlert,
  paying: Clock,
  paid: CircleCheck,
  approved: CircleCheck,
  rejected: CircleX,
  withdrawn: CircleSlash,
  cancelled: CircleSlash,
  stopped: PauseCircle,
};

export const PlainStatusBadge = ({ stage, status: stands }: { stage: string; status: CaseStatus }) => {
  const t = useTranslations("my.loan");
  const { status, tone } = plainStatus(stage, stands);
  return (
    <Badge tone={tone} icon={icons[status]}>
      {t(status)}
    </Badge>
  );
};
