import { Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { documentTypes } from "@/domain/requests/slot";
import { Button } from "../ui/button";

/** Chooses files of this device; a button that looks like one on every browser. */
export const AddFile = ({ onFiles }: { onFiles: (files: Iterable<File>) => void }) => {
  const t = useTranslations("documents.add");
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="sm" aria-describedby={hintId} onClick={() => input.current?.click()}>
        <Paperclip aria-hidden className="size-4" />
        {t("action")}
      </Button>
      <span id={hintId} className="text-sm text-muted">
        {t("hint")}
      </span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={documentTypes.join(",")}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
};
