import type { KeyboardEvent as ReactKeyboardEvent } from "react";
import { useEffect, useRef } from "react";

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "repeat">;

/** Ctrl-Enter or Cmd-Enter, pressed anew. */
const isSubmitKey = ({ key, ctrlKey, metaKey, repeat }: KeyPress): boolean => key === "Enter" && (ctrlKey || metaKey) && !repeat;

/** For a form: Ctrl/Cmd-Enter anywhere in it is its button. */
export const submitByKey = (event: ReactKeyboardEvent<HTMLFormElement>): void => {
  if (!isSubmitKey(event)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};

/** While mounted, Ctrl/Cmd-Enter does this. */
export const useSubmitKey = (act: () => void): void => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSubmitKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
};
