import { type KeyboardEvent, type ReactNode, useId } from "react";

type Tab<Value extends string> = { value: Value; label: ReactNode; count?: ReactNode };

type Props<Value extends string> = {
  value: Value;
  onValueChange: (value: Value) => void;
  label: string;
  tabs: readonly Tab<Value>[];
  /** The panel of the chosen tab. */
  children: ReactNode;
};

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrows walk the tabs; Enter, Space or a press shows one. */
const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
  const step = steps[event.key];
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  all[step(at, all.length)]?.focus();
};

export const Tabs = <Value extends string>({ value, onValueChange, label, tabs, children }: Props<Value>) => {
  const id = useId();
  return (
    <div>
      <div role="tablist" aria-label={label} onKeyDown={walk} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={tab.value === value ? `${id}-panel` : undefined}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onValueChange(tab.value)}
            className="-mb-px flex min-h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-muted hover:text-ink aria-selected:border-accent aria-selected:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="tabular rounded-full bg-sunken px-1.5 text-xs text-ink">{tab.count}</span>
            )}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may hold nothing one could stop at, and has to be reached */}
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} tabIndex={0} className="pt-3">
        {children}
      </div>
    </div>
  );
};
