"use client";

import { CircleCheck, CircleSlash, CircleX, Clock, type LucideIcon, PauseCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../ui/badge";
import { type PlainStatus, plainStatus } from "./plain-status";

const icons: Record<PlainStatus, LucideIcon> = {
  received: Clock,
  checking: Clock,
  review: Clock,
  approved: CircleCheck,
  rejected: CircleX,
  withdrawn: CircleSlash,
  stopped: PauseCircle,
};

export const PlainStatusBadge = ({ stage }: { stage: string }) => {
  const t = useTranslations("my.status");
  const { status, tone } = plainStatus(stage);
  return (
    <Badge tone={tone} icon={icons[status]}>
      {t(`${status}.short`)}
    </Badge>
  );
};
