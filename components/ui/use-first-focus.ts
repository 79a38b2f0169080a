import { type RefObject, useEffect, useRef } from "react";

/** For the control of a dialog that one came for: it has the focus as soon as it is there. */
export const useFirstFocus = <Control extends HTMLElement>(): RefObject<Control | null> => {
  const control = useRef<Control>(null);
  useEffect(() => control.current?.focus(), []);
  return control;
};
