import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import { useFormat } from "../../i18n/use-format";
import { Notice } from "../../ui/notice";
import { Deadline } from "../deadline";
import { StepLink } from "../step-link";
import { StepTitle } from "../step-title";
import type { RequestProps } from "./request-props";
import { SlotBadge } from "./slot-badge";
import { openSlots, slotProgress } from "./slot-progress";

/** What is asked for, by when, and how far it is; each thing leads to its own step. */
export const RequestOverview = ({ request, detail }: RequestProps) => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const format = useFormat();
  const { slots, message, openedAt, dueAt } = request;
  const needed = slots.filter(({ required }) => required);
  const left = openSlots(slots).length;
  const first = slots.find((slot) => ["missing", "refused"].includes(slotProgress(slot)));
  return (
    <div className="flex flex-col gap-4">
      <StepTitle title={t("title")} backTo={`/my/${detail.id}`} backLabel={t("toStatus", { number: detail.number })} />
      <Notice tone={left === 0 ? "good" : "warn"} title={left === 0 ? t("allThere") : t("needed")}>
        <Deadline at={dueAt} />
      </Notice>
      <figure className="rounded-lg border border-line bg-surface p-4">
        <figcaption className="mb-1 text-sm text-muted">{t("wrote", { date: format.date(openedAt) })}</figcaption>
        <blockquote className="break-words whitespace-pre-line">{message}</blockquote>
      </figure>
      <section aria-labelledby="asked" className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 id="asked" className="text-lg font-semibold">
            {t("asked")}
          </h2>
          <p role="status" className="tabular text-muted">
            {t("done", { done: needed.length - left, all: needed.length })}
          </p>
        </div>
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {slots.map((slot) => (
            <li key={slot.id} className="relative flex min-h-14 items-center gap-3 p-4 hover:bg-sunken">
              <div className="min-w-0 flex-1">
                <StepLink to={slot.id} className="font-medium break-words text-ink no-underline after:absolute after:inset-0">
                  {slot.label[locale]}
                </StepLink>
                {!slot.required && <span className="block text-sm text-muted">{t("notRequired")}</span>}
              </div>
              <SlotBadge progress={slotProgress(slot)} />
              <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
            </li>
          ))}
        </ul>
      </section>
      <div className="flex flex-col gap-2">
        <StepLink to={first && left > 0 ? first.id : "check"} button="primary" className="w-full sm:w-fit">
          {left > 0 && first ? t(left === needed.length ? "begin" : "goOn") : t("check")}
        </StepLink>
        {left > 0 && <p className="text-sm text-muted">{t("sendLater")}</p>}
      </div>
    </div>
  );
};
