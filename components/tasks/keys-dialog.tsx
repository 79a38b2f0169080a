"use client";

import { useTranslations } from "next-intl";
import { usePreferences } from "../i18n/use-preferences";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";

const rows = [
  { keys: ["j", "k"], label: "move" },
  { keys: ["Enter"], label: "enter" },
  { keys: ["e"], label: "next" },
  { keys: ["x"], label: "select" },
  { keys: ["Shift", "x"], label: "selectTo" },
  { keys: ["c"], label: "claim" },
  { keys: ["u"], label: "release" },
  { keys: ["h"], label: "followUp" },
  { keys: ["s"], label: "wake" },
  { keys: ["a"], label: "assign" },
  { keys: ["d"], label: "delegate" },
  { keys: ["p"], label: "priority" },
  { keys: ["z"], label: "undo" },
  { keys: ["n"], label: "comment" },
  { keys: ["w"], label: "watch" },
  { keys: ["1", "2", "3", "4"], label: "verdict" },
  { keys: ["Ctrl", "Enter"], label: "submit" },
  { keys: ["?"], label: "help" },
] as const;

export const KeysDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const t = useTranslations("tasks.keys");
  const on = usePreferences()?.singleKeys ?? true;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")}>
      {!on && (
        <Notice className="mb-3" title={t("off")}>
          <TextLink href="/profile">{t("toProfile")}</TextLink>
        </Notice>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {rows.map(({ keys, label }) => (
          <div key={label} className="contents">
            <dt className="flex items-start gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
