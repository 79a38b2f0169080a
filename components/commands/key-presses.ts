import { getPreferences } from "../i18n/preferences";
import { keyOf, presentCommands } from "./command-registry";
import { keySequence } from "./key-sequence";

const ticked = ["radio", "checkbox", "button", "file"];

/** Letters and digits go into the field; a box that is ticked takes none. */
const typing = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !ticked.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
};

const meant = ({ defaultPrevented, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  !defaultPrevented &&
  !(ctrlKey || metaKey || altKey || typing(target)) &&
  !document.querySelector("dialog[open], :popover-open") &&
  getPreferences().singleKeys;

const sequence = keySequence();

/**
 * Single keys do what the present commands say; they are inert while typing, while a dialog or a box is open, with a modifier held, and for
 * who has switched them off. One press does one thing.
 */
const onKey = (event: KeyboardEvent): void => {
  if (!meant(event)) return;
  const commands = presentCommands();
  const pressed = sequence(
    event.key,
    commands.flatMap((command) => keyOf(command) ?? []),
  );
  const command = commands.find((one) => keyOf(one) === pressed);
  if (!command || command.whyNot) return;
  event.preventDefault();
  command.act();
};

let listeners = 0;

/** Listens as long as anybody wants it. @returns the way back */
export const hearKeys = (): (() => void) => {
  listeners += 1;
  if (listeners === 1) document.addEventListener("keydown", onKey);
  return () => {
    listeners -= 1;
    if (listeners === 0) document.removeEventListener("keydown", onKey);
  };
};
