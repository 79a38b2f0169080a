import { useTranslations } from "next-intl";
import type { UserDetail } from "@/domain/admin/account";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useMe } from "../../hooks/use-me";
import { useFormat } from "../../i18n/use-format";
import { Card } from "../../ui/card";
import { TextLink } from "../../ui/text-link";

/** Tasks somebody holds; a link where the reader works on tasks himself. */
export const HeldTasksCard = ({ user: { tasks, tasksHeld } }: { user: UserDetail }) => {
  const t = useTranslations("admin.users.tasks");
  const format = useFormat();
  const { data: me } = useMe();
  const mayOpen = me !== undefined && holdsAny(me.roles, staffRoles);
  return (
    <Card title={t("title")}>
      <p className="text-muted">{tasksHeld === 0 ? t("none") : t("lead", { count: tasksHeld })}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {tasks.map(({ id, caseNumber, dueAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-3">
            {mayOpen ? <TextLink href={`/tasks/${id}`}>{caseNumber}</TextLink> : <span>{caseNumber}</span>}
            <span className="text-sm text-muted">{t("due", { at: format.dateTime(dueAt) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
