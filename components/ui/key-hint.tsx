import { usePreferences } from "../i18n/use-preferences";
import { Kbd } from "./kbd";

/** The key of a command beside it, for the eye: not on a phone, and not for who has switched single keys off. */
export const KeyHint = ({ children }: { children: string | null | undefined }) => {
  const on = usePreferences()?.singleKeys ?? false;
  if (!on || !children) return null;
  return (
    <span aria-hidden className="hidden font-normal md:inline">
      <Kbd>{children}</Kbd>
    </span>
  );
};
