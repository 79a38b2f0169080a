import { useTranslations } from "next-intl";
import type { Colleague } from "@/domain/task-actions";
import { workRoles } from "../frame/work-roles";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";

type Props = { id: string; people: readonly Colleague[]; active: Colleague | undefined; onPick: (person: Colleague) => void };

export const mentionOptionId = (listId: string, personId: string): string => `${listId}-${personId}`;

/** The colleagues who fit; the field above keeps the focus and says which one is meant. */
export const MentionList = ({ id, people, active, onPick }: Props) => {
  const t = useTranslations("comments");
  const tPerson = useTranslations("taskLife.person");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("suggestions")}
      className="absolute right-0 bottom-full left-0 z-20 mb-1 rounded-md border border-line bg-raised p-1 shadow-pop"
    >
      {people.map((person) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={person.id}
          id={mentionOptionId(id, person.id)}
          role="option"
          tabIndex={-1}
          aria-selected={person.id === active?.id}
          // Before the field loses the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
          className={cn("rounded-sm px-2 py-1.5", person.id === active?.id && "bg-accent-soft")}
        >
          <span className="font-medium">{person.name}</span>
          <span className="block text-sm text-muted">
            {[
              ...workRoles(person.roles).map((role) => tRole(role)),
              ...(person.awayUntil ? [tPerson("away", { at: format.dateTime(person.awayUntil) })] : []),
            ].join(" · ")}
          </span>
        </div>
      ))}
    </div>
  );
};
