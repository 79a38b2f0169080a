"use client";

import { type InfiniteData, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { api } from "../../api";
import { useProblemText } from "../../i18n/use-problem-text";
import { toast } from "../../ui/toast-manager";
import { problemOf } from "../problem-of";
import { listBehind } from "./list-behind";

type Listed = InfiniteData<Page<Task>>;

/** The list one came from, as far as it is loaded; undefined when the task is not in it. */
const listWith = (client: QueryClient, taskId: string): Task[] | undefined => {
  const key = listBehind.key();
  const items = key && client.getQueryData<Listed>(key)?.pages.flatMap((page) => page.items);
  return items?.some(({ id }) => id === taskId) ? items : undefined;
};

/** Opens the task after this one in the list one came from, or the first that waits; the inbox when there is none. */
export const useNextTask = (taskId: string): (() => Promise<void>) => {
  const t = useTranslations("taskLife.next");
  const client = useQueryClient();
  const router = useRouter();
  const problemText = useProblemText();
  const nextId = async (): Promise<string | undefined> => {
    const list = listWith(client, taskId);
    if (list) return list[list.findIndex(({ id }) => id === taskId) + 1]?.id;
    const { items } = await api<Page<Task>>("/api/tasks", { query: { view: "needs-me" } });
    return items.find(({ id }) => id !== taskId)?.id;
  };
  return async () => {
    try {
      const id = await nextId();
      if (!id) toast(t("none"));
      router.push(id ? `/tasks/${id}` : "/tasks");
    } catch (error) {
      toast(t("failed"), { description: problemText(problemOf(error as Error)), tone: "bad" });
    }
  };
};
