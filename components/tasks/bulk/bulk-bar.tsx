import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { commandKeys } from "../../commands/command-keys";
import { Button } from "../../ui/button";
import { buttonStyle } from "../../ui/button-style";
import { KeyHint } from "../../ui/key-hint";
import { type BulkName, bulkActions } from "./bulk-actions";
import type { BulkActs } from "./use-bulk-acts";

type Props = { acts: BulkActs; offered: readonly BulkName[]; onClear: () => void };

/** @param whyNotId where it is said why several cannot be decided together */
const Act = ({ name, acts, whyNotId }: { name: BulkName; acts: BulkActs; whyNotId: string }) => {
  const t = useTranslations("taskLife.bulk");
  const key = commandKeys[bulkActions[name].command];
  const barred = name === "decide" && acts.whyNotDecide !== null;
  return (
    <button
      type="button"
      aria-disabled={acts.busy || barred}
      aria-describedby={barred ? whyNotId : undefined}
      aria-keyshortcuts={key ?? undefined}
      onClick={() => acts.begin(name)}
      className={buttonStyle("secondary", "sm", barred ? "cursor-not-allowed border-dashed text-muted" : undefined)}
    >
      {t(name)}
      <KeyHint>{key}</KeyHint>
    </button>
  );
};

/** What can be done with the selected tasks, at the foot of the list for as long as any is selected. */
export const BulkBar = ({ acts, offered, onClear }: Props) => {
  const t = useTranslations("taskLife.bulk");
  const whyNotId = useId();
  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-16 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-raised p-2 shadow-pop md:bottom-4"
    >
      <span role="status" className="flex-1 px-1 font-medium sm:flex-none">
        {acts.busy ? t("busy", { count: acts.count }) : t("selected", { count: acts.count })}
      </span>
      <Button size="sm" variant="ghost" aria-label={t("clear")} onClick={onClear} className="sm:order-1">
        <X aria-hidden className="size-4" />
      </Button>
      <div className="flex basis-full flex-wrap gap-2 sm:flex-1">
        {offered.map((name) => (
          <Act key={name} name={name} acts={acts} whyNotId={whyNotId} />
        ))}
      </div>
      {offered.includes("decide") && acts.whyNotDecide && (
        <p id={whyNotId} className="order-2 basis-full px-1 text-sm text-muted">
          {acts.whyNotDecide}
        </p>
      )}
    </section>
  );
};
