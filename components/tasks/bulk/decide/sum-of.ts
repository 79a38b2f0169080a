import type { Task } from "@/domain/task";

/** What several tasks are about in all, by currency, in minor units. */
export const sumOf = (tasks: readonly Pick<Task, "amount" | "currency">[]): { amount: number; currency: string }[] => {
  const sums = new Map<string, number>();
  for (const { amount, currency } of tasks)
    if (amount !== null && currency !== null) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
};
