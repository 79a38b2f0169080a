import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";
import { buttonStyle } from "./button-style";
import { KeyHint } from "./key-hint";

export type MenuItem = { key: string; label: string; shortcut?: string | undefined; act: () => void };

type Props = { label: string; trigger: ReactNode; items: readonly MenuItem[] };

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const itemsIn = (box: HTMLElement | null) => [...(box?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

const Command = ({ item: { label, shortcut, act }, onPick }: { item: MenuItem; onPick: () => void }) => (
  <button
    type="button"
    role="menuitem"
    tabIndex={-1}
    aria-keyshortcuts={shortcut}
    onClick={() => {
      onPick();
      act();
    }}
    className="flex min-h-9 w-full items-center justify-between gap-4 rounded-md px-2.5 text-left hover:bg-sunken focus:bg-sunken"
  >
    {label}
    {shortcut && <KeyHint>{shortcut}</KeyHint>}
  </button>
);

/** A button with a menu of commands below it, in the browser's own popover; each command with its key beside it. */
export const Menu = ({ label, trigger, items }: Props) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const all = itemsIn(box.current);
    if (event.key === "Tab") box.current?.hidePopover();
    if (!step) return;
    event.preventDefault();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        className={buttonStyle()}
      >
        {trigger}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onKeyDown}
        onToggle={({ newState }: ToggleEvent) => {
          setOpen(newState === "open");
          if (newState === "open") itemsIn(box.current)[0]?.focus();
        }}
        className="inset-auto m-0 mt-1 min-w-56 rounded-lg border border-line bg-raised p-1 text-ink shadow-pop [position-area:bottom_span-left] [position-try-fallbacks:flip-inline,flip-block]"
      >
        {items.map((item) => (
          <Command key={item.key} item={item} onPick={() => box.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
};
