import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AccountState, UserDetail } from "@/domain/admin/account";
import { useChangeUser } from "../../hooks/use-change-user";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { toast } from "../../ui/toast-manager";
import { ReasonDialog } from "../reason-dialog";

const sentences: Record<AccountState, "active" | "invited" | "disabled"> = {
  ACTIVE: "active",
  INVITED: "invited",
  DISABLED: "disabled",
};

/** Whether somebody can sign in, and changing it. */
export const StandingCard = ({ user }: { user: UserDetail }) => {
  const t = useTranslations("admin.users.standing");
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useChangeUser(user.id);
  const action = user.state === "DISABLED" ? "enable" : "disable";
  const close = () => {
    setAsking(false);
    reset();
  };
  const confirm = (reason: string) =>
    mutate(
      { action, reason },
      {
        onSuccess: () => {
          setAsking(false);
          toast(t(`${action}dToast`), { tone: "good" });
        },
      },
    );
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t(sentences[user.state])}</p>
      <Button variant={action === "disable" ? "danger" : "primary"} onClick={() => setAsking(true)}>
        {t(action)}
      </Button>
      {asking && (
        <ReasonDialog
          title={t(`${action}Title`, { name: user.name })}
          description={t(`${action}Body`, { count: user.tasksHeld })}
          confirm={t(action)}
          variant={action === "disable" ? "danger" : "primary"}
          busy={isPending}
          error={error}
          onClose={close}
          onConfirm={confirm}
        />
      )}
    </Card>
  );
};
