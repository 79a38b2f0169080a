import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { AuditItem } from "@/domain/listing";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { peopleIn } from "./actor-key";
import { CaseFilter } from "./case-filter";
import { eventTypes } from "./event-types";
import type { AuditFilters, SetAuditFilters } from "./use-audit-filters";

const systems = ["workflow", "relay", "sweeper", "checker", "seed"] as const;

type Props = { filters: AuditFilters; onChange: SetAuditFilters; filtered: boolean; items: readonly AuditItem[] };

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-36 flex-1 text-sm">
    <Field label={<span className="font-normal text-muted">{label}</span>}>{children}</Field>
  </div>
);

/** People seen so far stay on offer, also when the filter hides them. */
const useSeenPeople = (items: readonly AuditItem[]) => {
  const [seen, setSeen] = useState<readonly { id: string; name: string }[]>([]);
  const fresh = peopleIn(items).filter(({ id }) => !seen.some((person) => person.id === id));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return seen;
};

/** What of the trail is shown: type, actor, case, days. */
export const AuditFilterBar = ({ filters, onChange, filtered, items }: Props) => {
  const t = useTranslations("audit.filter");
  const tActor = useTranslations("cases.actor");
  const tCommon = useTranslations("common");
  const people = useSeenPeople(items);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers
    <div role="search" aria-label={t("label")} className="mb-3 flex flex-wrap items-end gap-2">
      <Labelled label={t("type")}>
        <Select
          aria-required={false}
          value={filters.type ?? ""}
          onChange={({ target }) => onChange({ type: target.value || null })}
        >
          <option value="">{tCommon("all")}</option>
          {eventTypes.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t("actor")}>
        <Select
          aria-required={false}
          value={filters.actor ?? ""}
          onChange={({ target }) => onChange({ actor: target.value || null })}
        >
          <option value="">{tCommon("all")}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {systems.map((system) => (
            <option key={system} value={system}>
              {tActor(system)}
            </option>
          ))}
        </Select>
      </Labelled>
      <CaseFilter caseId={filters.caseId} onChange={(caseId) => onChange({ caseId })} />
      <Labelled label={t("from")}>
        <Input
          aria-required={false}
          type="date"
          value={filters.from ?? ""}
          onChange={({ target }) => onChange({ from: target.value || null })}
        />
      </Labelled>
      <Labelled label={t("to")}>
        <Input
          aria-required={false}
          type="date"
          value={filters.to ?? ""}
          onChange={({ target }) => onChange({ to: target.value || null })}
        />
      </Labelled>
      {filtered && <Button onClick={() => onChange(null)}>{tCommon("clearFilters")}</Button>}
    </div>
  );
};
