import { CirclePause, Clock, type LucideIcon, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { QueueState } from "@/domain/admin/queue";
import { Badge } from "../../ui/badge";
import type { Tone } from "../../ui/tone";

const looks: Record<QueueState, { tone: Tone; icon: LucideIcon }> = {
  WAITING: { tone: "neutral", icon: Clock },
  FAILING: { tone: "warn", icon: RefreshCw },
  PARKED: { tone: "bad", icon: CirclePause },
};

export const QueueStateBadge = ({ state }: { state: QueueState }) => {
  const t = useTranslations("admin.queues.isState");
  return <Badge {...looks[state]}>{t(state)}</Badge>;
};
