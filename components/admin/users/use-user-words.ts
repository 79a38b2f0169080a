import { useTranslations } from "next-intl";
import type { ListedUser } from "@/domain/admin/account";
import { useFormat } from "../../i18n/use-format";

/** Roles, limits and absence of somebody in words. */
export const useUserWords = () => {
  const t = useTranslations("admin.users");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  return {
    roles: (user: ListedUser): string => format.list(user.roles.map((role) => tRole(role))),
    limits: (user: ListedUser): string => {
      const amounts = Object.entries(user.limits).map(([currency, amount]) => format.money(amount, currency));
      return amounts.length > 0 ? amounts.join(" · ") : t("noLimits");
    },
    away: ({ away }: ListedUser): string | null =>
      away && t("away", { until: format.dateTime(away.until), deputy: away.deputy.name }),
  };
};
