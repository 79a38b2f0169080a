import { Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { Card } from "../ui/card";
import { useDuration } from "./use-duration";

/** Clocks of the review that stand still while the applicant is asked, with the rest of their time. */
export const PausedClocks = ({ paused }: { paused: NonNullable<CaseState["paused"]> }) => {
  const t = useTranslations("cases");
  const duration = useDuration();
  const clock = (name: string) => (t.has(`clock.${name}`) ? t(`clock.${name}`) : name);
  if (paused.length === 0) return null;
  return (
    <Card title={t("paused.title")}>
      <p className="mb-2 text-muted">{t("paused.lead")}</p>
      <ul className="flex flex-col gap-1.5">
        {paused.map(({ name, level, rest }) => (
          <li key={`${name}-${level}`} className="flex items-start gap-2">
            <Pause aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            {t(rest > 0 ? "paused.left" : "paused.rang", { level, clock: clock(name), left: duration(rest) })}
          </li>
        ))}
      </ul>
    </Card>
  );
};
