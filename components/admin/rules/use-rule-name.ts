import { useTranslations } from "next-intl";

/** What a policy or calendar is called. */
export const useRuleName = (): ((rule: { kind: string; id: string }) => string) => {
  const t = useTranslations("admin.rules.name");
  return ({ kind, id }) => (t.has(`${kind}.${id}`) ? t(`${kind}.${id}`) : id);
};
