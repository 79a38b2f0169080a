import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import type { KeptDraft } from "./decision-draft";
import type { DraftState } from "./draft-keeper";

/** Says that an unfinished decision was found, and lets one begin anew. */
export const DraftFound = ({ found, onDiscard }: { found: KeptDraft; onDiscard: () => void }) => {
  const t = useTranslations("tasks.draft");
  const format = useFormat();
  return (
    <Notice title={t("found", { at: format.dateTime(found.savedAt) })}>
      <Button size="sm" className="mt-2" onClick={onDiscard}>
        {t("discard")}
      </Button>
    </Notice>
  );
};

/** Where what is written is kept, honestly: with the server, or on this device alone. */
export const DraftSaved = ({ state }: { state: DraftState }) => {
  const t = useTranslations("tasks.draft");
  const format = useFormat();
  return (
    <>
      {state.is === "saved" && <p className="text-sm text-muted">{t("saved", { time: format.time(state.at) })}</p>}
      {/* Only what is out of order is announced; a word with every pause in typing would be noise. */}
      <div role="status" className="empty:hidden">
        {state.is === "kept" && (
          <p className="flex items-start gap-1.5 text-sm text-warn">
            <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t("kept")}
          </p>
        )}
      </div>
    </>
  );
};
