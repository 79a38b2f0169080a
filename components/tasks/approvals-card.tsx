"use client";

import { CircleCheck, CircleDashed, CircleDot, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { isOpen, type Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { textTone } from "../ui/tone";

type Approval = Task["approvals"][number];

const lookOf = ({ outcome }: Approval, here: boolean) =>
  outcome === "APPROVED"
    ? ({ icon: CircleCheck, tone: "good" } as const)
    : outcome
      ? ({ icon: CircleX, tone: "bad" } as const)
      : ({ icon: here ? CircleDot : CircleDashed, tone: here ? "accent" : "neutral" } as const);

const closedUndecided = ({ status }: Task): boolean => !isOpen(status) && status !== "DECIDED";

const ApprovalLine = ({ approval, task }: { approval: Approval; task: Task }) => {
  const t = useTranslations("tasks.approvals");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { level, roles, outcome, by, at } = approval;
  const here = level === task.level && isOpen(task.status);
  const { icon: Icon, tone } = lookOf(approval, here);
  const roleNames = format.anyOf(roles.map((role) => tCommon(`role.${role}`)));
  const word = outcome && (tCommon.has(`outcome.${outcome}`) ? tCommon(`outcome.${outcome}`) : outcome);
  const before = task.approvals.filter((other) => other.level < level);
  const over = before.some((other) => other.outcome !== null && other.outcome !== "APPROVED") || closedUndecided(task);
  const reached = before.every((other) => other.outcome === "APPROVED");
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
          {word ? t("done", { outcome: word, name: by?.name ?? "" }) : waiting}
          {at && <span className="block">{format.dateTime(at)}</span>}
        </span>
      </span>
    </li>
  );
};

/** Who has approved and who still must. */
export const ApprovalsCard = ({ task }: { task: Task }) => {
  const t = useTranslations("tasks.approvals");
  if (task.approvals.length === 0) return null;
  return (
    <Card title={t("title")}>
      <ol className="flex flex-col gap-3">
        {task.approvals.map((approval) => (
          <ApprovalLine key={approval.level} approval={approval} task={task} />
        ))}
      </ol>
    </Card>
  );
};
