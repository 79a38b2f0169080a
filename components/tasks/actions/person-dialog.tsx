import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { LoadFailed } from "../../ui/load-failed";
import { PickOne, type PickOption } from "../../ui/pick-one";
import { SkeletonRows } from "../../ui/skeleton";

/** `open` and `overdue`: how many tasks he holds, where that is known. */
export type Offered = { id: string; name: string; open?: number; overdue?: number; awayUntil: string | null };

type Props = {
  title: string;
  lead: string;
  confirm: string;
  /** What is said when nobody is offered. */
  none: string;
  people: readonly Offered[] | undefined;
  onRetry?: (() => void) | undefined;
  /** A choice before all people that is nobody in particular. */
  everybody?: PickOption | undefined;
  onClose: () => void;
  /** Null: everybody. */
  onPick: (person: Offered | null) => void;
};

const everybodyId = "everybody";

const useOptions = (people: readonly Offered[], everybody: PickOption | undefined): PickOption[] => {
  const t = useTranslations("taskLife.person");
  const format = useFormat();
  const detailOf = ({ open, overdue, awayUntil }: Offered): string =>
    [
      ...(open === undefined ? [] : [t("load", { open, overdue: overdue ?? 0 })]),
      ...(awayUntil ? [t("away", { at: format.dateTime(awayUntil) })] : []),
    ].join(" · ");
  return [
    ...(everybody ? [{ ...everybody, id: everybodyId }] : []),
    ...people.map((person) => ({ id: person.id, label: person.name, detail: detailOf(person) })),
  ];
};

/** Chooses one person, by typing part of the name. Enter takes the one that is chosen. */
const PickPerson = ({
  people,
  everybody,
  onPick,
  formId,
}: Pick<Props, "everybody" | "onPick"> & { people: readonly Offered[]; formId: string }) => {
  const t = useTranslations("taskLife.person");
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const wanted = query.trim().toLowerCase();
  const options = useOptions(people, everybody).filter(({ label }) => label.toLowerCase().includes(wanted));
  const chosen = options.find(({ id }) => id === picked) ?? options.find(({ id }) => id !== everybodyId) ?? options[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) onPick(people.find(({ id }) => id === chosen.id) ?? null);
  };
  return (
    <form id={formId} onSubmit={submit}>
      <PickOne
        label={t("search")}
        groupLabel={t("people")}
        options={options}
        value={chosen?.id ?? null}
        onChange={setPicked}
        query={query}
        onQuery={setQuery}
        status={t("chosen", { count: options.length, name: chosen?.label ?? "none" })}
        empty={t("noneFits")}
      />
    </form>
  );
};

/** Asks for a person. */
export const PersonDialog = ({ title, lead, confirm, none, people, onRetry, everybody, onClose, onPick }: Props) => {
  const tCommon = useTranslations("common");
  const formId = useId();
  const nobody = people !== undefined && people.length === 0 && !everybody;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={lead}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={!people || nobody}>
            {confirm}
          </Button>
        </>
      }
    >
      {!people && onRetry && <LoadFailed onRetry={onRetry} />}
      {!people && !onRetry && <SkeletonRows rows={4} />}
      {nobody && <p className="text-muted">{none}</p>}
      {people && !nobody && <PickPerson people={people} everybody={everybody} onPick={onPick} formId={formId} />}
    </Dialog>
  );
};
