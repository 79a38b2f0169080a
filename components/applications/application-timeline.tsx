import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { type Format, useFormat } from "../i18n/use-format";
import { CaseTimeline } from "./case-timeline";
import { told } from "./timeline-sentences";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const valuesOf = ({ name, amount, currency }: TimelineItem["data"], format: Format) => ({
  name: text(name),
  amount: typeof amount === "number" ? format.money(amount, text(currency)) : "",
});

/** What happened in an application so far. */
export const ApplicationTimeline = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("myLoans.event");
  const format = useFormat();
  return (
    <CaseTimeline
      caseId={caseId}
      say={(items) => told(items).map(({ item, sentence }) => ({ ...item, text: t(sentence, valuesOf(item.data, format)) }))}
    />
  );
};
