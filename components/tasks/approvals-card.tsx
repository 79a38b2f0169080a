"use client";

import { CircleCheck, CircleDashed, CircleDot, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { isOpen, type TaskDetail } from "@/domain/task";
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

const ApprovalLine = ({ approval, task }: { approval: Approval; task: TaskDetail }) => {
  const t = useTranslations("tasks.approvals");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { level, roles, outcome, by, at, need, approved } = approval;
  const here = level === task.level && isOpen(task.status);
  const { icon: Icon, tone } = lookOf(approval, here);
  const roleNames = format.anyOf(roles.map((role) => tCommon(`role.${role}`)));
  const word = outcome && (tCommon.has(`outcome.${outcome}`) ? tCommon(`outcome.${outcome}`) : outcome);
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
          {word && <span className="block">{t("done", { outcome: word, name: by?.name ?? "" })}</span>}
          {at && <span className="block">{format.dateTime(at)}</span>}
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
