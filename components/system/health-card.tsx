import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useHealth } from "../hooks/use-health";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { Skeleton } from "../ui/skeleton";

export const HealthCard = () => {
  const t = useTranslations("frame.systemPage");
  const { data: parts, error, refetch } = useHealth();
  return (
    <Card title={t("health")}>
      {!parts && !error && <Skeleton className="h-16" />}
      {error && <LoadFailed onRetry={() => refetch()} />}
      <ul className="flex flex-col gap-2">
        {Object.entries(parts ?? {}).map(([part, up]) => (
          <li key={part} className="flex items-center justify-between gap-2">
            <span>{t.has(`part.${part}`) ? t(`part.${part}`) : part}</span>
            <Badge tone={up ? "good" : "bad"} icon={up ? CircleCheck : CircleX}>
              {t(up ? "healthy" : "unhealthy")}
            </Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
};
