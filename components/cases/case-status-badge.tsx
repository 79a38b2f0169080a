import { CircleCheck, CircleDot, CircleX, type LucideIcon, TriangleAlert, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseStatus } from "@/domain/case-state";
import { Badge } from "../ui/badge";
import type { Tone } from "../ui/tone";

const looks: Record<CaseStatus, { tone: Tone; icon: LucideIcon }> = {
  OPEN: { tone: "accent", icon: CircleDot },
  COMPLETED: { tone: "good", icon: CircleCheck },
  REJECTED: { tone: "bad", icon: CircleX },
  CANCELLED: { tone: "neutral", icon: Undo2 },
  FAILED: { tone: "bad", icon: TriangleAlert },
};

export const CaseStatusBadge = ({ status }: { status: CaseStatus }) => {
  const t = useTranslations("common.caseStatus");
  const { tone, icon } = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(status)}
    </Badge>
  );
};
