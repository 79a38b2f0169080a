import { CircleCheck, CircleDashed, CircleDot, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { isOpen } from "@/domain/task-status";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { textTone } from "../ui/tone";
import { ResetList } from "./reset-list";

type Approval = TaskDetail["approvals"][number];

const isPassed = ({ approved, need, outcome }: Approval): boolean => approved >= need && outcome === "APPROVED";
/** Decided against, or sent back; more approvals of the same level may still come otherwise. */
const isEnded = (approval: Approval): boolean => approval.outcome !== null && approval.outcome !== "APPROVED";

const lookOf = (approval: Approval, here: boolean) => {
  if (isPassed(approval)) return { icon: CircleCheck, tone: "good" } as const;
  if (isEnded(approval)) return { icon: CircleX, tone: "bad" } as const;
  return here ? ({ icon: CircleDot, tone: "accent" } as const) : ({ icon: CircleDashed, tone: "neutral" } as const);
};

const closedUndecided = ({ status }: TaskDetail): boolean => !isOpen(status) && status !== "DECIDED";

type Made = { outcome: string; name: string; at: string };

/** Who decided at a level: the last one, or each of several seats. */
const decisionsAt = ({ earlierDecisions, decision, type }: TaskDetail, { level, need, outcome, by, at }: Approval): Made[] => {
  const last = outcome && at ? [{ outcome, name: by?.name ?? "", at }] : [];
  if (need === 1) return last;
  const seats = earlierDecisions
    .filter((earlier) => earlier.counts && earlier.level === level && earlier.taskType === type)
    .map((earlier) => ({ outcome: earlier.outcome, name: earlier.by.name, at: earlier.at }));
  const own = decision && last.some((made) => made.at === decision.at) ? last : [];
  return [...seats, ...own];
};

const ApprovalLine = ({ approval, task }: { approval: Approval; task: TaskDetail }) => {
  const t = useTranslations("tasks.approvals");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { level, roles, need, approved } = approval;
  const here = level === task.level && isOpen(task.status);
  const { icon: Icon, tone } = lookOf(approval, here);
  const roleNames = format.anyOf(roles.map((role) => tCommon(`role.${role}`)));
  const wordOf = (code: string) => (tCommon.has(`outcome.${code}`) ? tCommon(`outcome.${code}`) : code);
  const given = decisionsAt(task, approval).map((made) => ({ ...made, word: wordOf(made.outcome) }));
  const before = task.approvals.filter((other) => other.level < level);
  const over = before.some(isEnded) || closedUndecided(task);
  const reached = before.every(isPassed);
  const waiting = over
    ? t("notNeeded")
    : reached
      ? t("waiting", { roles: roleNames })
      : t("later", { level: level - 1, roles: roleNames });
  return (
    <li className="flex items-start gap-2" aria-current={here ? "step" : undefined}>
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
      <span className="min-w-0">
        <span className="font-medium">
          {t("level", { level })}
          {here && ` · ${t("here")}`}
        </span>
        <span className="block text-sm text-muted">
          {need > 1 && <span className="block">{t("seats", { approved, need })}</span>}
          {given.map((line) => (
            <span key={line.at} className="block">
              {t("done", { outcome: line.word, name: line.name })}
              <span className="block">{format.dateTime(line.at)}</span>
            </span>
          ))}
          {!isPassed(approval) && !isEnded(approval) && <span className="block">{waiting}</span>}
        </span>
      </span>
    </li>
  );
};

/** Who has approved and who still must, and which approvals no longer count. */
export const ApprovalsCard = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("tasks.approvals");
  if (task.approvals.length === 0) return null;
  return (
    <Card title={t("title")}>
      <ol className="flex flex-col gap-3">
        {task.approvals.map((approval) => (
          <ApprovalLine key={approval.level} approval={approval} task={task} />
        ))}
      </ol>
      <ResetList task={task} />
    </Card>
  );
};
