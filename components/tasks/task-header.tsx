"use client";

import { ChevronLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { isOpen, type Task } from "@/domain/task";
import { Badge } from "../ui/badge";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { TextLink } from "../ui/text-link";
import { ClaimButton } from "./claim-button";
import { DueChip } from "./due-chip";
import { EscalatedBadge, useTaskLabel } from "./task-label";

const Holder = ({ task, me }: { task: Task; me: Me }) => {
  const t = useTranslations("tasks.task");
  if (!isOpen(task.status) || !task.assignee) return null;
  return <Badge tone="accent">{task.assignee.id === me.id ? t("heldByYou") : t("heldBy", { name: task.assignee.name })}</Badge>;
};

/** Who, how much, what kind of work, until when, and in whose hands. */
export const TaskHeader = ({ task, me }: { task: Task; me: Me }) => {
  const t = useTranslations("tasks.task");
  const tStatus = useTranslations("common.taskStatus");
  const labelOf = useTaskLabel();
  return (
    <>
      <TextLink href="/tasks" className="mb-2 inline-flex items-center gap-0.5 text-sm">
        <ChevronLeft aria-hidden className="size-4" />
        {t("back")}
      </TextLink>
      <PageTitle
        title={`${task.caseTitle} · ${labelOf(task)}`}
        heading={
          <span className="flex flex-wrap items-baseline gap-x-3">
            {task.caseTitle}
            <Money amount={task.amount} currency={task.currency} />
          </span>
        }
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <span>{labelOf(task)}</span>
            {isOpen(task.status) ? <DueChip dueAt={task.dueAt} /> : <Badge>{tStatus(task.status)}</Badge>}
            <EscalatedBadge task={task} />
            <Holder task={task} me={me} />
            <TextLink href={`/cases/${task.caseId}`}>{t("case", { number: task.caseNumber })}</TextLink>
          </span>
        }
        actions={<ClaimButton task={task} size="md" />}
      />
    </>
  );
};
