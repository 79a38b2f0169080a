import { Radio, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLiveStatus } from "../live/use-live-status";
import { Badge } from "../ui/badge";

const looks = {
  live: { tone: "good", icon: Radio },
  reconnecting: { tone: "warn", icon: RefreshCw },
} as const;

/** Whether changes appear by themselves right now. */
export const LiveBadge = () => {
  const t = useTranslations("frame.live");
  const status = useLiveStatus() === "live" ? "live" : "reconnecting";
  const { tone, icon } = looks[status];
  return (
    <span role="status" title={t(`${status}Hint`)}>
      <Badge tone={tone} icon={icon}>
        {t(status)}
      </Badge>
    </span>
  );
};
