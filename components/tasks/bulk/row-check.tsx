import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { commandKeys } from "../../commands/command-keys";
import type { Selection } from "./use-selection";

const box = "relative z-10 inline-flex size-6 items-center justify-center";

/** Selects a row; with Shift all rows from the one before. */
export const RowCheck = ({ task, selection }: { task: Task; selection: Selection }) => {
  const t = useTranslations("taskLife.bulk");
  return (
    <label className={box}>
      <input
        type="checkbox"
        aria-label={t("select", { name: `${task.caseTitle}, ${task.caseNumber}` })}
        aria-keyshortcuts={commandKeys.selectRow}
        className="size-4 accent-accent"
        checked={selection.selected.has(task.id)}
        onChange={({ nativeEvent }) => selection.toggle(task.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </label>
  );
};

type AllProps = { count: number; selection: Selection; withWords?: boolean };

/** Selects every row that is shown, or none. */
export const AllCheck = ({ count, selection, withWords = false }: AllProps) => {
  const t = useTranslations("taskLife.bulk");
  const { size } = selection.selected;
  return (
    <label className={withWords ? "inline-flex min-h-9 items-center gap-2 self-start px-3" : box}>
      <input
        ref={(element) => {
          if (element) element.indeterminate = size > 0 && size < count;
        }}
        type="checkbox"
        className="size-4 accent-accent"
        checked={size > 0 && size >= count}
        onChange={selection.toggleAll}
      />
      <span className={withWords ? undefined : "sr-only"}>{t("all")}</span>
    </label>
  );
};
