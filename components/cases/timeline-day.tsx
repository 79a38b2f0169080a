"use client";

import type { TimelineItem } from "@/domain/listing";
import { useFormat } from "../i18n/use-format";
import { useEventSentence } from "./use-event-sentence";

/** One day of a timeline. */
export const TimelineDay = ({ day, items, type }: { day: string; items: readonly TimelineItem[]; type: string }) => {
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
            <span className="min-w-0 break-words">{sentence(item)}</span>
          </li>
        ))}
      </ol>
    </li>
  );
};
