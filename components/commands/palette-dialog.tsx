import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Me } from "@/domain/me";
import { MoreWords } from "../i18n/more-words";
import { useModal } from "../ui/dialog";
import { Input } from "../ui/input";
import { commandWords } from "./command-words";
import type { CommandsBefore } from "./commands-before";
import { OnTheWay } from "./on-the-way";
import { PaletteList } from "./palette-list";
import type { PaletteOption } from "./palette-option";
import { useCommandsSince } from "./use-commands-since";
import { usePaletteChoice } from "./use-palette-choice";
import { usePaletteCommands } from "./use-palette-commands";
import { usePaletteFound } from "./use-palette-found";

type Props = { me: Me; before: CommandsBefore; onClose: () => void };

const Palette = ({ me, before, onClose }: Props) => {
  const t = useTranslations("commands.palette");
  const tCommon = useTranslations("common");
  const id = useId();
  const box = useModal();
  const [typed, setTyped] = useState("");
  const { groups: found, searching, failed } = usePaletteFound(me, typed);
  const groups = [...usePaletteCommands(me, useCommandsSince(before), typed), ...found];
  const options = groups.flatMap((group) => group.options);
  const pick = ({ whyNot, act }: PaletteOption) => {
    if (whyNot !== undefined) return;
    // First back to where the focus was: the command may be about it.
    box.current?.close();
    onClose();
    act();
  };
  const { activeDomId, reset, onKeyDown, ...choice } = usePaletteChoice(options, pick);
  const status = searching ? t("searching") : failed ? t("failed") : t("count", { count: options.length });
  return (
    <dialog
      ref={box}
      closedby="any"
      aria-label={t("title")}
      onClose={(event) => event.currentTarget.open || onClose()}
      className="mx-auto mt-[8dvh] flex max-h-[min(36rem,84dvh)] w-[min(40rem,calc(100vw-1.5rem))] flex-col overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-pop backdrop:bg-[rgb(10_14_20/0.5)]"
    >
      <div className="flex items-center gap-2 border-b border-line p-2">
        <Input
          role="combobox"
          aria-label={t("label")}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={activeDomId}
          aria-autocomplete="list"
          placeholder={t("label")}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            reset();
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          aria-label={tCommon("close")}
          onClick={onClose}
          className="rounded-sm p-2 text-muted hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      </div>
      <PaletteList id={`${id}-list`} label={t("list")} groups={groups} onPick={pick} {...choice} />
      {options.length === 0 && !searching && <p className="p-4 text-muted">{t("none")}</p>}
      <p role="status" className={failed ? "border-t border-line p-2 text-sm text-bad" : "sr-only"}>
        {status}
      </p>
    </dialog>
  );
};

/** One field for everything: typing finds what this page can do, places, tasks and cases. */
export const PaletteDialog = (props: Props) => (
  <MoreWords words={commandWords} waiting={<OnTheWay />}>
    <Palette {...props} />
  </MoreWords>
);
