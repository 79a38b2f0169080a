import { CircleCheck, CircleDot, CircleX, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Breaker } from "@/domain/demo/ledgers";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import type { Tone } from "../ui/tone";

const looks: Record<Breaker["state"], { icon: LucideIcon; tone: Tone }> = {
  CLOSED: { icon: CircleCheck, tone: "good" },
  OPEN: { icon: CircleX, tone: "bad" },
  HALF_OPEN: { icon: CircleDot, tone: "warn" },
};

const BreakerLine = ({ breaker: { name, state, calls, failures, retryAt } }: { breaker: Breaker }) => {
  const t = useTranslations("ledgers");
  const format = useFormat();
  return (
    <li className="flex flex-col items-start gap-1">
      <span className="font-medium">{t.has(`port.${name}`) ? t(`port.${name}`) : name}</span>
      <Badge {...looks[state]}>{t(`breakers.${state}`)}</Badge>
      <span className="text-sm text-muted">{t("breakers.counts", { calls, failures })}</span>
      {state !== "CLOSED" && retryAt && (
        <span className="text-sm text-muted">{t("breakers.retryAt", { at: format.time(retryAt) })}</span>
      )}
    </li>
  );
};

/** What keeps all workers from an outside system that fails too often. */
export const BreakersCard = ({ breakers }: { breakers: readonly Breaker[] }) => {
  const t = useTranslations("ledgers.breakers");
  return (
    <Card title={t("title")}>
      {breakers.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="flex flex-col gap-3">
        {breakers.map((breaker) => (
          <BreakerLine key={breaker.name} breaker={breaker} />
        ))}
      </ul>
    </Card>
  );
};
