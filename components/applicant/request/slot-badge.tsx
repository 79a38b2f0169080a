import { Circle, CircleCheck, CircleDashed, CircleX, Hourglass, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge";
import type { Tone } from "../../ui/tone";
import type { SlotProgress } from "./slot-progress";

const looks: Record<SlotProgress, { tone: Tone; icon: LucideIcon }> = {
  done: { tone: "good", icon: CircleCheck },
  checking: { tone: "accent", icon: Hourglass },
  refused: { tone: "bad", icon: CircleX },
  missing: { tone: "warn", icon: Circle },
  optional: { tone: "neutral", icon: CircleDashed },
};

/** How far a slot is, in a word. */
export const SlotBadge = ({ progress }: { progress: SlotProgress }) => {
  const t = useTranslations("request.progress");
  const { tone, icon } = looks[progress];
  return (
    <Badge tone={tone} icon={icon}>
      {t(progress)}
    </Badge>
  );
};
