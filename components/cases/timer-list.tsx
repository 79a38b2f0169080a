"use client";

import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { Card } from "../ui/card";
import { Countdown } from "../ui/countdown";

/** What happens at the end of a clock, in a sentence. */
export const useTimerSentence = () => {
  const t = useTranslations("cases.timer.then");
  return (code: string) => (t.has(code) ? t(code) : t("other", { code }));
};

/** Every clock of the case, the next first, with what happens then. */
export const TimerList = ({ timers }: { timers: CaseState["timers"] }) => {
  const t = useTranslations("cases.page");
  const sentence = useTimerSentence();
  const sorted = [...timers].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <Card title={t("timers")}>
      {sorted.length === 0 && <p className="text-muted">{t("noTimers")}</p>}
      <ul className="flex flex-col gap-2">
        {sorted.map(({ name, at, then }) => (
          <li key={`${name}-${at}`} className="flex items-start gap-2">
            <Timer aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            <span className="min-w-0 flex-1">{sentence(then)}</span>
            <Countdown at={at} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
