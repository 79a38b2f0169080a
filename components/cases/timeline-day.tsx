import type { TimelineItem } from "@/domain/listing";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { textTone } from "../ui/tone";
import { EvidenceLink } from "./evidence-link";
import { notableLook } from "./notable-events";
import { useEventSentence } from "./use-event-sentence";

type LineProps = { item: TimelineItem; caseId: string; sentence: string };

const Line = ({ item, caseId, sentence }: LineProps) => {
  const look = notableLook(item.type);
  const { documentId } = item.data;
  return (
    <span className="min-w-0 break-words">
      {look && <look.icon aria-hidden className={cn("mr-1 inline size-4 align-text-bottom", textTone[look.tone])} />}
      <span className={look && "font-medium"}>{sentence}</span>
      {typeof documentId === "string" && <EvidenceLink caseId={caseId} documentId={documentId} />}
    </span>
  );
};

type Props = { day: string; items: readonly TimelineItem[]; caseId: string; type: string };

/** One day of a timeline. */
export const TimelineDay = ({ day, items, caseId, type }: Props) => {
  const format = useFormat();
  const sentence = useEventSentence(type);
  return (
    <li>
      <h3 className="mb-1 text-sm font-semibold text-muted">{day}</h3>
      <ol className="flex flex-col gap-1.5 border-l-2 border-line pl-3">
        {items.map((item) => (
          <li key={item.seq} className="flex gap-3">
            <time dateTime={item.at} title={format.exact(item.at)} className="tabular w-11 shrink-0 text-muted">
              {format.time(item.at)}
            </time>
            <Line item={item} caseId={caseId} sentence={sentence(item)} />
          </li>
        ))}
      </ol>
    </li>
  );
};
