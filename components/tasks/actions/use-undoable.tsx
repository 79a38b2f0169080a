import { useTranslations } from "next-intl";
import { commandKeys } from "../../commands/command-keys";
import { useProblemText } from "../../i18n/use-problem-text";
import { KeyHint } from "../../ui/key-hint";
import { toast } from "../../ui/toast-manager";
import { problemOf } from "../problem-of";
import { offerUndo } from "./undo-offer";

export type Undoable = {
  act: () => Promise<unknown>;
  /** What is said when it is done, and when it was refused. */
  done: string;
  failed: string;
  /** The opposite; left out where there is none. */
  undo?: (() => Promise<unknown>) | undefined;
};

/** Does something a person may want to take back: said in passing, offered for undo, and with the reason when either is refused. */
export const useUndoable = () => {
  const t = useTranslations("taskLife.undo");
  const problemText = useProblemText();
  const told = (title: string) => (error: Error) => toast(title, { description: problemText(problemOf(error)), tone: "bad" });
  const label = (
    <>
      {t("action")} <KeyHint>{commandKeys.undo}</KeyHint>
    </>
  );
  /** @returns whether it was done; nothing is thrown */
  return async ({ act, done, failed, undo }: Undoable): Promise<boolean> => {
    try {
      await act();
    } catch (error) {
      told(failed)(error as Error);
      return false;
    }
    if (!undo) toast(done, { tone: "good" });
    else
      offerUndo(done, label, () => {
        undo().then(() => toast(t("undone")), told(t("failed")));
      });
    return true;
  };
};
