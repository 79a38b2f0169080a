import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { cn } from "./class-names";
import { TimeAgo } from "./time-ago";
import { Tooltip } from "./tooltip";

type Props = {
  at: string;
  className?: string /** Leaves it out of the tab order, where a list would have one stop per row. */;
  quiet?: boolean;
};

const Focusable = ({ at, className }: Props) => {
  const format = useFormat();
  return (
    <Tooltip content={format.exact(at)}>
      <button
        type="button"
        className={cn("rounded-sm whitespace-nowrap decoration-dotted underline-offset-2 hover:underline", className)}
      >
        <time dateTime={at}>{format.relative(at, useNow())}</time>
      </button>
    </Tooltip>
  );
};

/** `5 min ago`, with the exact time in the reader's zone on hover and focus. */
export const RelativeTime = ({ quiet = false, ...rest }: Props) => (quiet ? <TimeAgo {...rest} /> : <Focusable {...rest} />);
