import { useTranslations } from "next-intl";
import { useNavigation } from "../../hooks/use-navigation";
import { Card } from "../../ui/card";
import { PageTitle } from "../../ui/page-title";
import { toast } from "../../ui/toast-manager";
import { InviteForm } from "./invite-form";

/** Invites somebody, and goes on to the new account. */
export const InvitePage = () => {
  const t = useTranslations("admin.users.new");
  const { push } = useNavigation();
  const done = (userId: string) => {
    toast(t("done"), { tone: "good" });
    push(`/users/${userId}`);
  };
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} lead={t("lead")} />
      <Card>
        <InviteForm onDone={done} />
      </Card>
    </div>
  );
};
