"use client";

import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

const shown = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** Facts of a task type that has no screen of its own, named as the workflow named them. */
export const GenericFacts = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("tasks");
  return (
    <Card title={t("facts")}>
      <Facts facts={Object.entries(task.facts).map(([key, value]) => ({ key, label: key, value: shown(value) }))} />
    </Card>
  );
};
