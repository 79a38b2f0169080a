import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { bulkLimit } from "@/domain/task-list";
import { useBulkTypes } from "../../../hooks/use-bulk-types";
import { useFormat } from "../../../i18n/use-format";
import { bulkFormOf } from "./bulk-forms";
import { whyNotDecide } from "./why-not-decide";

/** Why the selected tasks cannot be decided together, in words; null when they can, undefined as long as it is not known. */
export const useWhyNotDecide = (tasks: readonly Task[]): string | null | undefined => {
  const t = useTranslations("taskLife.bulk.whyNot");
  const tType = useTranslations("tasks.type");
  const format = useFormat();
  const { data: allowed } = useBulkTypes(tasks.length > 0);
  if (!allowed) return undefined;
  const code = whyNotDecide(tasks, allowed, (type) => bulkFormOf(type) !== undefined);
  if (!code) return null;
  const nameOf = ({ type, title }: Task): string => {
    const key = type.replaceAll(".", "_");
    return tType.has(key) ? tType(key) : title;
  };
  const types = [...new Set(tasks.filter(({ type }) => !allowed.includes(type)).map(nameOf))];
  return t(code, { limit: bulkLimit, types: format.list(types) });
};
