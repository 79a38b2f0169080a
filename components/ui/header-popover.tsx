import { type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";
import { buttonStyle } from "./button-style";

type Props = {
  /** Name of the button, and of the box. */
  label: string;
  trigger: ReactNode;
  className?: string;
  children: (close: () => void) => ReactNode;
};

/** A button in the header with a box of the browser's own below it: Escape or a press elsewhere closes it, focus goes back. */
export const HeaderPopover = ({ label, trigger, className, children }: Props) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={buttonStyle("ghost", "sm", "relative")}>
        {trigger}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === "open")}
        className={`fixed inset-auto top-13 right-3 rounded-lg border border-line bg-raised text-ink shadow-pop md:right-6 ${className ?? ""}`}
      >
        {open && children(() => box.current?.hidePopover())}
      </div>
    </>
  );
};
