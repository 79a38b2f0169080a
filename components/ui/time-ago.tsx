import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { cn } from "./class-names";

/** `5 min ago`, with the exact time in the reader's zone on hover; no stop for the keyboard, where a list would have one per row. */
export const TimeAgo = ({ at, className }: { at: string; className?: string | undefined }) => {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exact(at)} className={cn("whitespace-nowrap", className)}>
      {format.relative(at, useNow())}
    </time>
  );
};
