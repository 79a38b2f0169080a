import { useTranslations } from "next-intl";
import type { UserDetail } from "@/domain/admin/account";
import { useChangeUser } from "../../hooks/use-change-user";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { toast } from "../../ui/toast-manager";
import { AdminProblem } from "../admin-problem";

/** When somebody is away and who stands in, and ending it for him. */
export const AbsenceOfCard = ({ user: { id, absence } }: { user: UserDetail }) => {
  const t = useTranslations("admin.users.absence");
  const format = useFormat();
  const { mutate, isPending, error } = useChangeUser(id);
  const end = () => mutate({ action: "absence" }, { onSuccess: () => toast(t("ended"), { tone: "good" }) });
  if (!absence)
    return (
      <Card title={t("title")}>
        <p className="text-muted">{t("none")}</p>
      </Card>
    );
  const { from, to, deputy } = absence;
  return (
    <Card title={t("title")}>
      <AdminProblem error={error} />
      <p>{t("is", { from: format.dateTime(from), to: format.dateTime(to), deputy: deputy.name })}</p>
      <Button className="mt-3" busy={isPending} onClick={end}>
        {t("end")}
      </Button>
    </Card>
  );
};
