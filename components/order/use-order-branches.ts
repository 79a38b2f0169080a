import { useTranslations } from "next-intl";
import { type OrderConsequences, type OrderProspect, orderConsequences } from "@/domain/order/consequences";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import type { Branch } from "../tasks/branch-view";
import { type FollowingSentence, sentencesAfter } from "./branch-sentences";
import { orderFactsOf } from "./order-facts";
import { orderPolicyOf } from "./order-policy-of";
import { isOrderTask, orderAnswers } from "./order-tasks";

/** What the rules need to tell the consequences; null where the policy cannot be read. */
const prospectOf = (task: TaskDetail, now: number): OrderProspect | null => {
  const policy = orderPolicyOf(task.policy);
  const { type, level, reviewLevels, timeScale, earlierDecisions, calendar } = task;
  if (!policy || !isOrderTask(type)) return null;
  const here = earlierDecisions.filter((earlier) => earlier.counts && earlier.taskType === type && earlier.level === level);
  const count = (outcome: string) => here.filter((earlier) => earlier.outcome === outcome).length;
  const seats = { approved: count("APPROVED"), rejected: count("REJECTED") };
  return { type, level, reviewLevels, seats, policy, calendar, total: task.amount ?? 0, now, timeScale };
};

/** Gives the sentences for what happens next. */
const useSayNext = (task: TaskDetail) => {
  const t = useTranslations("order");
  const format = useFormat();
  const { step, undo } = orderFactsOf(task.facts)?.about ?? {};
  const key = [`step.${step}`, `undo.${undo}`].find((candidate) => t.has(candidate));
  const limit = orderPolicyOf(task.policy)?.refundReviewAbove;
  return (sentence: FollowingSentence, { moreNeeded }: OrderConsequences): string =>
    t(`then.${sentence}`, {
      name: task.caseTitle,
      level: task.level,
      next: task.level + 1,
      count: moreNeeded,
      money: format.money(task.amount ?? 0, task.currency ?? ""),
      limit: format.money(limit ?? 0, task.currency ?? ""),
      step: key ? t(key) : "",
    });
};

/** Gives what follows an answer and, after it, what would follow each other one that could be chosen here. */
export const useOrderBranches = (task: TaskDetail) => {
  const t = useTranslations("order.then.verb");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const sayNext = useSayNext(task);
  const prospect = prospectOf(task, useNow());
  const who = (goesTo: OrderConsequences["goesTo"]): Pick<Branch, "goesTo"> => {
    if (goesTo === undefined) return {};
    return { goesTo: goesTo === "NOBODY" ? null : format.anyOf(goesTo.roles.map((role) => tRole(role))) };
  };
  const branchOf = (known: OrderProspect, outcome: string): Branch => {
    const after = orderConsequences({ ...known, outcome });
    const next = sentencesAfter(known.type, outcome, after).map((sentence) => sayNext(sentence, after));
    return { outcome, verb: t(outcome), next, ...who(after.goesTo), clocks: after.clocks };
  };
  return (chosen: string): Branch[] => {
    if (!prospect) return [];
    const offered = orderAnswers(task.type).map(({ outcome }) => outcome);
    const others = offered.filter((outcome) => outcome !== chosen && (task.outcomes?.includes(outcome) ?? true));
    return [chosen, ...others].map((outcome) => branchOf(prospect, outcome));
  };
};
