"use client";

import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { cn } from "./class-names";
import { Tooltip } from "./tooltip";

type Props = {
  at: string;
  className?: string /** Leaves it out of the tab order, where a list would have one stop per row. */;
  quiet?: boolean;
};

/** `5 min ago`, with the exact time in the reader's zone on hover and focus. */
export const RelativeTime = ({ at, className, quiet = false }: Props) => {
  const format = useFormat();
  const now = useNow();
  const text = format.relative(at, now);
  if (quiet)
    return (
      <time dateTime={at} title={format.exact(at)} className={cn("whitespace-nowrap", className)}>
        {text}
      </time>
    );
  return (
    <Tooltip content={format.exact(at)}>
      <button
        type="button"
        className={cn("rounded-sm whitespace-nowrap decoration-dotted underline-offset-2 hover:underline", className)}
      >
        <time dateTime={at}>{text}</time>
      </button>
    </Tooltip>
  );
};
