import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { type CaseStatus, caseStatuses } from "@/domain/case-state";
import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";
import { holdsAny } from "@/domain/roles";
import { useMe } from "../hooks/use-me";
import { SearchInput } from "../ui/search-input";
import { Select } from "../ui/select";

export type CaseFilterValues = { status: CaseStatus | null; type: CaseType | null; q: string | null };
type Props = { filters: CaseFilterValues; onChange: (change: Partial<CaseFilterValues>) => unknown };

/** Kinds of case the reader may read all of. */
const useReadableKinds = (): CaseType[] => {
  const { data: me } = useMe();
  return me ? caseTypeNames.filter((type) => holdsAny(me.roles, caseTypes[type].readBy)) : [];
};

const KindFilter = ({ filters: { type }, onChange }: Props) => {
  const t = useTranslations("cases");
  const kinds = useReadableKinds();
  if (kinds.length < 2) return null;
  return (
    <Select
      aria-label={t("kind")}
      value={type ?? ""}
      onChange={({ target }) => onChange({ type: kinds.find((known) => known === target.value) ?? null })}
    >
      <option value="">{t("anyKind")}</option>
      {kinds.map((known) => (
        <option key={known} value={known}>
          {t(`kindOf.${known}`)}
        </option>
      ))}
    </Select>
  );
};

/** What the list of cases is narrowed to: words, kind where the reader has several, status. */
export const CaseFilters = (props: Props) => {
  const { filters, onChange } = props;
  const t = useTranslations("cases");
  const tCommon = useTranslations("common");
  const search = useCallback((q: string) => onChange({ q: q || null }), [onChange]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers
    <div role="search" aria-label={t("filterLabel")} className="mb-3 flex flex-wrap gap-2">
      <SearchInput label={t("search")} value={filters.q ?? ""} onValueChange={search} />
      <KindFilter {...props} />
      <Select
        aria-label={t("status")}
        value={filters.status ?? ""}
        onChange={({ target }) => onChange({ status: caseStatuses.find((known) => known === target.value) ?? null })}
      >
        <option value="">{t("anyStatus")}</option>
        {caseStatuses.map((known) => (
          <option key={known} value={known}>
            {tCommon(`caseStatus.${known}`)}
          </option>
        ))}
      </Select>
    </div>
  );
};
