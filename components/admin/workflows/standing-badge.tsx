import { CircleHelp, CircleX, type LucideIcon, Play, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { WorkflowStanding } from "@/domain/admin/workflow";
import { Badge } from "../../ui/badge";
import type { Tone } from "../../ui/tone";

const looks: Record<WorkflowStanding, { tone: Tone; icon: LucideIcon }> = {
  RUNNING: { tone: "good", icon: Play },
  STUCK: { tone: "warn", icon: TriangleAlert },
  FAILED: { tone: "bad", icon: CircleX },
  UNKNOWN: { tone: "neutral", icon: CircleHelp },
};

/** How a workflow stands. */
export const StandingBadge = ({ standing }: { standing: WorkflowStanding }) => {
  const t = useTranslations("admin.workflows.isStanding");
  return <Badge {...looks[standing]}>{t(standing)}</Badge>;
};
