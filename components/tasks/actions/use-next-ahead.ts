import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { taskQuery } from "../../hooks/use-task";
import { preloadTaskView } from "../task-views";
import { listBehind } from "./list-behind";
import { nextInList } from "./next-in-list";

/** Who pays for every byte is not sent what he may never look at. */
const savesData = (): boolean => "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;

/** While one task is looked at, the next one of the list is fetched, with what shows it; one ahead, no more. */
export const useNextAhead = (taskId: string): void => {
  const client = useQueryClient();
  const nextId = useSyncExternalStore(
    listBehind.subscribe,
    () => nextInList(client, taskId)?.id,
    () => undefined,
  );
  useEffect(() => {
    if (!nextId || savesData()) return;
    const { type } = nextInList(client, taskId) ?? {};
    if (type) preloadTaskView(type);
    void client.prefetchQuery(taskQuery(nextId));
  }, [client, nextId, taskId]);
};
