import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Page } from "@/domain/listing";
import type { DecisionReceipt, Task } from "@/domain/task";
import { api } from "../../api";
import { getPreferences } from "../../i18n/preferences";
import { listBehind } from "../actions/list-behind";
import { isInList, nextInList } from "../actions/next-in-list";
import { useOpenTask } from "../pane/use-open-task";
import { useDecisionNote } from "./use-decision-note";

/** What the list holds now that this person may decide; nothing below is left. */
const firstOfList = async (taskId: string): Promise<Task | undefined> => {
  const { items } = await api<Page<Task>>("/api/tasks", { query: listBehind.get()?.query ?? {} });
  return items.find(({ id, mayDecide }) => id !== taskId && mayDecide === true);
};

/**
 * Once the server has stored a decision, the next task of the list one came from opens, with the focus on it; the list itself when all of
 * it is done. Who came from no list stays, and so does who wants to, and then sees what becomes of it.
 * @param receipt what the server said to the decision just made
 */
export const useGoOn = (task: Task, receipt: DecisionReceipt | undefined): void => {
  const client = useQueryClient();
  const note = useDecisionNote(task);
  const { beside, openTask, openList } = useOpenTask();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const goOn = async (): Promise<void> => {
    // Known ahead, it opens in the same moment.
    const below = nextInList(client, task.id);
    // Where the list cannot be asked, the decision stays in sight; the inbox is a link away.
    const next = below ?? (await firstOfList(task.id).catch(() => null));
    if (next === null || !here.current) return;
    if (next) openTask(next.id);
    else openList();
    note.wentOn(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is recorded; before anything of it is painted
  useLayoutEffect(() => {
    if (!receipt || getPreferences().goOn === false) return;
    if (beside || isInList(task.id)) void goOn();
  }, [receipt]);
};
