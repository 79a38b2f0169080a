import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { earlierApproval, returnedWith } from "./earlier-decisions";

const Approved = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const earlier = earlierApproval(task);
  if (!earlier) return null;
  const { terms, decision } = earlier;
  return (
    <Notice tone="accent" title={t("earlier.title", { level: decision.level })}>
      <p className="text-lg font-semibold">
        {t("terms", {
          amount: format.money(terms.amount, task.currency ?? ""),
          months: terms.termMonths,
          rate: format.rate(terms.rateBps),
        })}
      </p>
      {terms.comment && <p className="mt-1 break-words">{`${t("earlier.comment")}: ${terms.comment}`}</p>}
      <p className="mt-1 text-sm text-muted">{t("earlier.by", { name: decision.by.name, at: format.dateTime(decision.at) })}</p>
    </Notice>
  );
};

const Returned = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("loan.earlier");
  const format = useFormat();
  const returned = returnedWith(task);
  if (!returned) return null;
  const { decision, reason } = returned;
  return (
    <Notice tone="warn" title={t("returnedTitle", { level: decision.level })}>
      <p className="break-words">{reason}</p>
      <p className="mt-1 text-sm text-muted">{t("returnedBy", { name: decision.by.name, at: format.dateTime(decision.at) })}</p>
    </Notice>
  );
};

/** What colleagues decided before, for whoever decides next: the terms approved, or why the case came back. */
export const EarlierDecision = ({ task }: { task: TaskDetail }) => (
  <>
    <Returned task={task} />
    <Approved task={task} />
  </>
);
