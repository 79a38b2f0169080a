import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "../ui/button-style";
import { commandKeys } from "./command-keys";
import { runCommand } from "./command-registry";
import { Keys } from "./keys";

/** Opens the palette, and teaches its key. */
export const PaletteButton = () => {
  const t = useTranslations("tasks.keys");
  return (
    <button
      type="button"
      aria-label={t("palette")}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      // The focus stays where it is, so that what the palette offers is about it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand("palette")}
      className={buttonStyle("ghost", "sm")}
    >
      <Search aria-hidden className="size-5 md:size-4" />
      <span aria-hidden className="hidden items-center gap-2 font-normal text-muted md:inline-flex">
        <span className="hidden lg:inline">{t("palette")}</span>
        <Keys keys={commandKeys.palette} />
      </span>
    </button>
  );
};
