import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useTaskLabel } from "../tasks/task-label";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { TextLink } from "../ui/text-link";

/** The tasks of a case, oldest first. */
export const CaseTasks = ({ tasks }: { tasks: CaseDetail["tasks"] }) => {
  const t = useTranslations("cases.page");
  const tStatus = useTranslations("common.taskStatus");
  const labelOf = useTaskLabel();
  return (
    <Card title={t("tasks")}>
      {tasks.length === 0 && <p className="text-muted">{t("noTasks")}</p>}
      <ul className="flex flex-col gap-2">
        {tasks.map((task) => (
          <li key={task.id} className="flex items-center justify-between gap-2">
            <TextLink href={`/tasks/${task.id}`}>{labelOf({ ...task, approvals: [] })}</TextLink>
            <Badge>{tStatus.has(task.status) ? tStatus(task.status) : task.status}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
};
