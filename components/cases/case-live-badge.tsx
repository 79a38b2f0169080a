import { Database, Flag, Radio, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseStateResponse } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { useLiveStatus } from "../live/use-live-status";
import { Badge } from "../ui/badge";

type Props = { response: CaseStateResponse | undefined; closedAt: string | null };

/** How fresh the state on the screen is: from the running workflow, or stored and how old. */
export const CaseLiveBadge = ({ response, closedAt }: Props) => {
  const t = useTranslations("cases.live");
  const format = useFormat();
  const now = useNow(5_000);
  const stream = useLiveStatus();
  if (closedAt)
    return (
      <Badge icon={Flag}>
        <time dateTime={closedAt}>{t("closed", { at: format.dateTime(closedAt) })}</time>
      </Badge>
    );
  if (!response) return null;
  const ago = format.relative(response.asOf, now);
  if (response.source === "snapshot")
    return (
      <span title={t("storedHint")}>
        <Badge tone="warn" icon={Database}>
          {t("stored", { ago })}
        </Badge>
      </span>
    );
  if (stream !== "live")
    return (
      <Badge tone="warn" icon={RefreshCw}>
        {t("reconnecting")}
      </Badge>
    );
  return (
    <span title={t("liveHint", { ago })}>
      <Badge tone="good" icon={Radio}>
        {t("live")}
      </Badge>
    </span>
  );
};
