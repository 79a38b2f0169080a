import { useTranslations } from "next-intl";
import { useFormat } from "../../i18n/use-format";

/** Fields that hold an amount of whatever currency a case has, in hundredths. */
const amounts = ["autoApproveUpTo", "twoLevelsAbove", "reviewAbove", "refundReviewAbove"];
const duration = /^(\d{1,6})([smhd])$/;

/** Fields and values of a rule in the reader's words. */
export const useRuleWords = () => {
  const t = useTranslations("admin.rules");
  const tRole = useTranslations("common.role");
  const tTask = useTranslations("tasks.type");
  const tPriority = useTranslations("taskLife.priority.is");
  const format = useFormat();
  const text = (value: string): string => {
    const [, count, unit] = duration.exec(value) ?? [];
    if (unit) return t(`value.duration.${unit}`, { count: Number(count) });
    const task = value.replaceAll(".", "_");
    if (tTask.has(task)) return tTask(task);
    if (tPriority.has(value)) return tPriority(value);
    return tRole.has(value) ? tRole(value) : value;
  };
  const number = (name: string, value: number): string => {
    if (name.endsWith("Bps")) return format.rate(value);
    return amounts.includes(name) ? format.money(value, "").trim() : format.number(value);
  };
  const list = (values: unknown[]): string => {
    // Open hours: pairs of times.
    if (values.some(Array.isArray)) return values.map((pair) => (pair as string[]).join("–")).join(", ");
    return values.map((entry) => text(String(entry))).join(", ");
  };
  const value = (path: readonly string[], given: unknown): string => {
    const name = path.at(-1) ?? "";
    if (given === undefined) return t("value.absent");
    if (Array.isArray(given) && given.length === 0)
      return t(path.includes("week") || name === "hours" ? "value.closed" : "value.none");
    if (given === null) return t("value.none");
    if (typeof given === "boolean") return t(given ? "value.yes" : "value.no");
    if (typeof given === "number") return number(name, given);
    return Array.isArray(given) ? list(given) : text(String(given));
  };
  const part = (name: string): string => {
    if (/^\d+$/.test(name)) return t("place", { place: Number(name) + 1 });
    return t.has(`part.${name}`) ? t(`part.${name}`) : name;
  };
  return { field: (path: readonly string[]): string => path.map(part).join(" · "), value };
};
