import { CircleCheck, CircleSlash, type LucideIcon, MailQuestionMark } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AccountState } from "@/domain/admin/account";
import { Badge } from "../../ui/badge";
import type { Tone } from "../../ui/tone";

const looks: Record<AccountState, { tone: Tone; icon: LucideIcon }> = {
  ACTIVE: { tone: "good", icon: CircleCheck },
  INVITED: { tone: "accent", icon: MailQuestionMark },
  DISABLED: { tone: "neutral", icon: CircleSlash },
};

/** Whether somebody can sign in. */
export const UserStateBadge = ({ state }: { state: AccountState }) => {
  const t = useTranslations("admin.users.isState");
  return <Badge {...looks[state]}>{t(state)}</Badge>;
};
