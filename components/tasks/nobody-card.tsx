import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { isOpen, type TaskStatus } from "@/domain/task-status";
import { useCase } from "../hooks/use-case";
import { useTask } from "../hooks/use-task";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { TextLink } from "../ui/text-link";

type Props = {
  task: TaskDetail;
  /** Types of the reviews that nobody may be able to decide. */
  reviews: readonly string[];
  /** Where the sentences stand. */
  words: string;
};

/** The review nobody can decide: the first open one of the case at this level. */
const useBlockedReview = ({ task, reviews }: Props): TaskDetail | undefined => {
  const { data: detail } = useCase(task.caseId);
  const blocked = detail?.tasks.find(
    ({ type, level, status }) => reviews.includes(type) && level === task.level && isOpen(status as TaskStatus),
  );
  return useTask(blocked?.id ?? null).data;
};

const WhoCan = ({ review, words }: { review: TaskDetail; words: string }) => {
  const t = useTranslations(words);
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const decided = [...new Set(review.earlierDecisions.filter(({ counts }) => counts).map(({ by }) => by.name))];
  return (
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
  );
};

/** What is the matter, who could decide it, who may not and why. */
export const NobodyCard = (props: Props) => {
  const { task, words } = props;
  const t = useTranslations(words);
  const review = useBlockedReview(props);
  return (
    <Card title={t("title")}>
      <p>{t("matter", { level: task.level })}</p>
      {review && <WhoCan review={review} words={words} />}
      <p className="mt-2 text-sm text-muted">{t("hint")}</p>
    </Card>
  );
};
