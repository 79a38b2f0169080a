"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { commandKeys } from "../../commands/command-keys";
import { Button } from "../../ui/button";
import { KeyHint } from "../../ui/key-hint";
import { type BulkName, bulkActions } from "./bulk-actions";
import type { BulkActs } from "./use-bulk-acts";

type Props = { acts: BulkActs; offered: readonly BulkName[]; onClear: () => void };

/** What can be done with the selected tasks, at the foot of the list for as long as any is selected. */
export const BulkBar = ({ acts, offered, onClear }: Props) => {
  const t = useTranslations("taskLife.bulk");
  if (acts.count === 0) return null;
  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-16 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-raised p-2 shadow-pop md:bottom-4"
    >
      <span role="status" className="flex-1 px-1 font-medium sm:flex-none">
        {acts.busy ? t("busy", { count: acts.count }) : t("selected", { count: acts.count })}
      </span>
      <Button size="sm" variant="ghost" aria-label={t("clear")} onClick={onClear} className="sm:order-last">
        <X aria-hidden className="size-4" />
      </Button>
      <div className="flex basis-full flex-wrap gap-2 sm:flex-1">
        {offered.map((name) => (
          <Button
            key={name}
            size="sm"
            busy={acts.busy}
            aria-keyshortcuts={commandKeys[bulkActions[name].command] ?? undefined}
            onClick={() => acts.begin(name)}
          >
            {t(name)}
            <KeyHint>{commandKeys[bulkActions[name].command]}</KeyHint>
          </Button>
        ))}
      </div>
    </section>
  );
};
