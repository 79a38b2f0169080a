"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";

const rows = [
  { keys: ["j", "k"], label: "move" },
  { keys: ["Enter"], label: "enter" },
  { keys: ["c"], label: "claim" },
  { keys: ["u"], label: "release" },
  { keys: ["1", "2", "3", "4"], label: "verdict" },
  { keys: ["Ctrl", "Enter"], label: "submit" },
  { keys: ["?"], label: "help" },
] as const;

export const KeysDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const t = useTranslations("tasks.keys");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {rows.map(({ keys, label }) => (
          <div key={label} className="contents">
            <dt className="flex gap-1">
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
