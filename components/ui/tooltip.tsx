import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";

/** The pointer rests so long before more is said, milliseconds. */
const delay = 300;
/** Time to get from the thing to what is said of it, milliseconds. */
const grace = 100;

const useHint = () => {
  const box = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (source: HTMLElement) => box.current?.showPopover({ source });
  const hide = () => {
    clearTimeout(timer.current);
    box.current?.hidePopover();
  };
  return { box, show, hide, stay: () => clearTimeout(timer.current), after };
};

type Props = { content: ReactNode; children: ReactElement<Record<string, unknown>> };

/** More about the thing inside, on hover and focus, in the browser's own popover. The thing must be focusable. */
export const Tooltip = ({ content, children }: Props) => {
  const id = useId();
  const { box, show, hide, stay, after } = useHint();
  const leave = () => after(grace, hide);
  return (
    <>
      {cloneElement(children, {
        "aria-describedby": id,
        onMouseEnter: ({ currentTarget }: { currentTarget: HTMLElement }) => after(delay, () => show(currentTarget)),
        onMouseLeave: leave,
        onFocus: ({ currentTarget }: { currentTarget: HTMLElement }) => show(currentTarget),
        onBlur: hide,
        onKeyDown: ({ key }: KeyboardEvent) => key === "Escape" && hide(),
      })}
      <span
        ref={box}
        id={id}
        role="tooltip"
        popover="manual"
        onMouseEnter={stay}
        onMouseLeave={leave}
        className="inset-auto m-0 mb-1.5 max-w-xs rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-pop [position-area:top] [position-try-fallbacks:flip-block]"
      >
        {content}
      </span>
    </>
  );
};
