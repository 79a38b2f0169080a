import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { type AccountState, accountStates } from "@/domain/admin/account";
import { type Role, roles } from "@/domain/roles";
import { SearchInput } from "../../ui/search-input";
import { Select } from "../../ui/select";

export type UserFilterValues = { q: string | null; role: Role | null; state: AccountState | null };
type Props = { filters: UserFilterValues; onChange: (change: Partial<UserFilterValues>) => unknown };

/** What the list of users is narrowed to. */
export const UserFilters = ({ filters, onChange }: Props) => {
  const t = useTranslations("admin.users");
  const tRole = useTranslations("common.role");
  const search = useCallback((q: string) => onChange({ q: q || null }), [onChange]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers
    <div role="search" aria-label={t("filterLabel")} className="mb-3 flex flex-wrap gap-2">
      <SearchInput label={t("search")} value={filters.q ?? ""} onValueChange={search} />
      <Select
        aria-label={t("role")}
        value={filters.role ?? ""}
        onChange={({ target }) => onChange({ role: roles.find((known) => known === target.value) ?? null })}
      >
        <option value="">{t("anyRole")}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {tRole(role)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t("state")}
        value={filters.state ?? ""}
        onChange={({ target }) => onChange({ state: accountStates.find((known) => known === target.value) ?? null })}
      >
        <option value="">{t("anyState")}</option>
        {accountStates.map((state) => (
          <option key={state} value={state}>
            {t(`isState.${state}`)}
          </option>
        ))}
      </Select>
    </div>
  );
};
