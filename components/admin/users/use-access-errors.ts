import { useTranslations } from "next-intl";
import { type AccessValues, wrongLimits } from "./access-values";

/** Gives what is wrong with roles and limits, by the id of its control. */
export const useAccessErrors = (id: string): ((values: AccessValues) => Record<string, string>) => {
  const t = useTranslations("admin.users.problem");
  return (values) => ({
    ...(values.roles.length === 0 && { [`${id}-roles`]: t("roles") }),
    ...Object.fromEntries(wrongLimits(values).map((currency) => [`${id}-${currency}`, t("limit")])),
  });
};
