import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { textTone } from "../ui/tone";
import type { LaneUndo } from "./lane-layout";
import { undoLooks } from "./lane-looks";
import { useErrorWord } from "./use-error-word";
import type { LaneWords } from "./use-lane-words";

// Columns and rows by name, so that the style sheet has them.
const starts = ["@2xl:col-start-1", "@2xl:col-start-2", "@2xl:col-start-3", "@2xl:col-start-4", "@2xl:col-start-5"];
const ends = ["@2xl:col-end-2", "@2xl:col-end-3", "@2xl:col-end-4", "@2xl:col-end-5", "@2xl:col-end-6"];
const rows = ["@2xl:row-start-1", "@2xl:row-start-2", "@2xl:row-start-3"];

const quiet = ["NONE", "REGISTERED"];

/** One undo: what it takes back, how it stands and since when. Beneath its steps where there is room. */
export const LaneUndoItem = ({ undo: each, words }: { undo: LaneUndo; words: LaneWords }) => {
  const t = useTranslations("order.saga");
  const format = useFormat();
  const errorWord = useErrorWord();
  const { undo, status, at, error, steps, from, to, row } = each;
  const { icon: Icon, tone } = undoLooks[status];
  const dormant = quiet.includes(status);
  return (
    <li
      aria-current={status === "RUNNING" ? "step" : undefined}
      className={cn(
        "relative flex min-w-0 items-start gap-2 rounded-md border bg-surface px-2 py-1.5",
        dormant ? "border-dashed border-line-strong" : "border-current",
        textTone[tone],
        starts[from - 1],
        ends[to - 1],
        rows[row - 1],
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        <span className={cn("block @2xl:pr-5", dormant ? "text-muted" : "font-medium text-ink")}>{words.undo(undo)}</span>
        <span className="block text-sm">{words.undoStatus(status)}</span>
        <span className={cn("block text-sm text-muted", steps.length === 1 && "@2xl:sr-only")}>
          {t("undoes", { steps: format.list(steps.map(words.step)) })}
        </span>
        {error && status === "FAILED" && <span className="block text-sm break-words text-muted">{errorWord(error)}</span>}
        {at && (
          <time dateTime={at} title={format.exact(at)} className="tabular block text-sm text-muted">
            {format.dateTime(at)}
          </time>
        )}
      </span>
      {from > 1 && <ArrowLeft aria-hidden className="absolute top-2 right-2 hidden size-4 text-muted @2xl:block" />}
    </li>
  );
};
