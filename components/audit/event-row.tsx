import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { AuditItem } from "@/domain/listing";
import { typeOfNumber } from "../cases/type-of-number";
import { useEventSentence } from "../cases/use-event-sentence";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { EventDetails } from "./event-details";

/** One event in a sentence; opened, everything that was recorded. */
export const EventRow = ({ item }: { item: AuditItem }) => {
  const t = useTranslations("audit");
  const format = useFormat();
  const sentence = useEventSentence(typeOfNumber(item.caseNumber));
  const detailId = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        onClick={() => setOpen(!open)}
        className="grid w-full grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-x-2 px-3 py-2 text-left hover:bg-sunken md:grid-cols-[1.25rem_11rem_minmax(0,1fr)_12rem_6rem]"
      >
        <ChevronRight aria-hidden className={cn("mt-0.5 size-4 text-muted", open && "rotate-90")} />
        <time dateTime={item.at} title={format.exact(item.at)} className="tabular text-muted">
          {format.dateTime(item.at)}
        </time>
        <span className="col-start-2 break-words md:col-start-auto">{sentence(item)}</span>
        <code className="col-start-2 font-mono text-xs leading-5 break-all text-muted md:col-start-auto">{item.type}</code>
        <span
          className={cn(
            "tabular col-start-2 text-muted md:col-start-auto md:text-right",
            item.caseNumber === null && "hidden md:inline",
          )}
        >
          {item.caseNumber ?? t("noCase")}
        </span>
      </button>
      {open && (
        <div id={detailId}>
          <EventDetails item={item} />
        </div>
      )}
    </li>
  );
};
