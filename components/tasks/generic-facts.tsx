"use client";

import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { FactValue } from "../general/fact-value";
import { useWritten } from "../general/use-written";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

/** Facts of a task type that has no screen of its own, under the labels its workflow brought, else as it named them. */
export const GenericFacts = ({ task: { title, facts, form } }: { task: TaskDetail }) => {
  const t = useTranslations("tasks");
  const written = useWritten();
  const labels = form?.factLabels ?? {};
  const entries = Object.entries(facts);
  if (entries.length === 0) return null;
  const labelOf = (key: string): string => {
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    return label ? written(label) : key;
  };
  return (
    <Card title={title || t("facts")}>
      <Facts facts={entries.map(([key, value]) => ({ key, label: labelOf(key), value: <FactValue value={value} /> }))} />
    </Card>
  );
};
