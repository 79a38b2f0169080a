import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { listedTroubleOf } from "./listed-facts";
import { useErrorWord } from "./use-error-word";

/** What failed and why, for one line of a list. */
export const TroubleSummary = ({ task }: { task: Task }) => {
  const t = useTranslations("order");
  const errorWord = useErrorWord();
  const { step, undo, error } = listedTroubleOf(task.facts);
  const keys = [`step.${step}`, `undo.${undo}`].filter((key) => t.has(key));
  const said = [...keys.map((key) => t(key)), ...(error ? [errorWord(error)] : [])];
  return <span className="text-sm text-muted">{said.length > 0 ? said.join(": ") : "–"}</span>;
};
