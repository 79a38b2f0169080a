import { cn } from "../ui/class-names";
import { Keys } from "./keys";
import type { PaletteGroup, PaletteOption } from "./palette-option";

type Choice = {
  /** Id of the option that Enter takes. */
  active: string | undefined;
  onHover: (id: string) => void;
  onPick: (option: PaletteOption) => void;
};

const Option = ({ option, active, onHover, onPick, domId }: Choice & { option: PaletteOption; domId: string }) => {
  const { id, label, detail, keys, whyNot } = option;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys choose
    <div
      id={domId}
      role="option"
      tabIndex={-1}
      aria-selected={id === active}
      aria-disabled={whyNot !== undefined}
      onPointerMove={() => id === active || onHover(id)}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(option)}
      className={cn(
        "flex min-h-11 cursor-default items-center justify-between gap-3 rounded-md px-2.5 py-1.5 md:min-h-9",
        id === active && "bg-accent-soft",
      )}
    >
      <span className="min-w-0">
        <span className={whyNot ? "text-muted" : "font-medium"}>{label}</span>
        {detail && <span className="tabular text-sm text-muted"> {detail}</span>}
        {whyNot && <span className="block text-sm text-muted">{whyNot}</span>}
      </span>
      {keys && (
        <span className="hidden shrink-0 md:inline">
          <Keys keys={keys} />
        </span>
      )}
    </div>
  );
};

type Props = Choice & { id: string; label: string; groups: readonly PaletteGroup[]; domIdOf: (id: string) => string };

/** What can be chosen, in groups. */
export const PaletteList = ({ id, label, groups, domIdOf, ...choice }: Props) => (
  <div id={id} role="listbox" aria-label={label} className="flex flex-col gap-2 overflow-y-auto p-1.5 empty:hidden">
    {groups.map(({ heading, options }, at) => (
      // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
      <div key={heading} role="group" aria-labelledby={`${id}-${at}`}>
        <div id={`${id}-${at}`} role="presentation" className="px-2.5 pt-1 pb-0.5 text-xs font-semibold text-muted">
          {heading}
        </div>
        {options.map((option) => (
          <Option key={option.id} option={option} domId={domIdOf(option.id)} {...choice} />
        ))}
      </div>
    ))}
  </div>
);
