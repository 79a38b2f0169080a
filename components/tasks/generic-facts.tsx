import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { FactValue } from "../general/fact-value";
import { useWritten } from "../general/use-written";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

/** Facts of a task type that has no screen of its own, under the labels its workflow brought and in their order, else as it named them. */
export const GenericFacts = ({ task: { facts, form } }: { task: TaskDetail }) => {
  const t = useTranslations("tasks");
  const written = useWritten();
  const labels = form?.factLabels ?? {};
  const keys = [...new Set([...Object.keys(labels), ...Object.keys(facts)])].filter((key) => Object.hasOwn(facts, key));
  if (keys.length === 0) return null;
  const labelOf = (key: string): string => {
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    return label ? written(label) : key;
  };
  return (
    <Card title={t("facts")}>
      <Facts facts={keys.map((key) => ({ key, label: labelOf(key), value: <FactValue value={facts[key]} /> }))} />
    </Card>
  );
};
