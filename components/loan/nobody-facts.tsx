"use client";

import { useTranslations } from "next-intl";
import { isOpen, type TaskDetail, type TaskStatus } from "@/domain/task";
import { useCase } from "../hooks/use-case";
import { useTask } from "../hooks/use-task";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { TextLink } from "../ui/text-link";
import { ApplicationCard } from "./application-card";
import { loanFactsOf } from "./loan-facts";

/** The review nobody can decide: the first open one of the case at this level. */
const useBlockedReview = (task: TaskDetail): TaskDetail | undefined => {
  const { data: detail } = useCase(task.caseId);
  const blocked = detail?.tasks.find(
    ({ type, level, status }) => type === "loan.review" && level === task.level && isOpen(status as TaskStatus),
  );
  return useTask(blocked?.id ?? null).data;
};

/** What is the matter, who could decide it, who may not and why. */
export const NobodyFacts = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("loan.nobody");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const review = useBlockedReview(task);
  const facts = loanFactsOf(task.facts);
  const decided = [...new Set((review?.earlierDecisions ?? []).filter(({ counts }) => counts).map(({ by }) => by.name))];
  return (
    <>
      <Card title={t("title")}>
        <p>{t("matter", { level: task.level })}</p>
        {review && (
          <>
            <p className="mt-2 font-medium">{t("who")}</p>
            <ul className="list-disc pl-5">
              <li>{t("role", { roles: format.anyOf(review.requiredRoles.map((role) => tRole(role))) })}</li>
              {review.limitApplies && review.amount !== null && (
                <li>{t("limit", { amount: format.money(review.amount, review.currency ?? "") })}</li>
              )}
              <li>{t("notInvolved")}</li>
              {decided.length > 0 && <li>{t("notThese", { names: format.list(decided) })}</li>}
              {review.assignee && <li>{t("held", { name: review.assignee.name })}</li>}
            </ul>
            <p className="mt-2">
              <TextLink href={`/tasks/${review.id}`}>{t("toReview")}</TextLink>
            </p>
          </>
        )}
        <p className="mt-2 text-sm text-muted">{t("hint")}</p>
      </Card>
      {facts && <ApplicationCard application={facts.application} />}
    </>
  );
};
