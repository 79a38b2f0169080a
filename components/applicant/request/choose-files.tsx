import { Camera, Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useId, useRef } from "react";
import type { DocumentType } from "@/domain/requests/slot";
import { Button } from "../../ui/button";

type Props = {
  accept: readonly DocumentType[];
  several: boolean;
  /** How many more may be added. */
  room: number;
  /** What they are for. */
  label: string;
  onFiles: (files: File[]) => void;
};

type PickerProps = ComponentProps<"input"> & { onFiles: Props["onFiles"]; look: "primary" | "secondary" };

/** A button that opens the browser's own choice of files. */
const Picker = ({ onFiles, look, className, children, ...rest }: PickerProps) => {
  const input = useRef<HTMLInputElement>(null);
  const { "aria-label": name, "aria-describedby": hint, ...attributes } = rest;
  return (
    <>
      <Button
        variant={look}
        aria-label={name}
        aria-describedby={hint}
        className={`min-h-11 w-full sm:min-h-9 sm:w-auto ${className ?? ""}`}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        {...attributes}
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
};

/** Takes a photo, where there is a camera to hold, or chooses files. */
export const ChooseFiles = ({ accept, several, room, label, onFiles }: Props) => {
  const t = useTranslations("request.files");
  const hintId = useId();
  const pictures = accept.filter((type) => type.startsWith("image/"));
  const kinds = accept.map((type) => t(`type.${type.replace("/", "-")}`)).join(", ");
  const pick = (files: File[]) => onFiles(files.slice(0, room));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-col gap-2 sm:flex-row">
        {pictures.length > 0 && (
          <Picker
            look="primary"
            className="pointer-fine:hidden"
            accept={pictures.join(",")}
            capture="environment"
            aria-label={t("photoFor", { label })}
            onFiles={pick}
          >
            <Camera aria-hidden className="size-5" />
            {t("photo")}
          </Picker>
        )}
        <Picker
          look="secondary"
          accept={accept.join(",")}
          multiple={several}
          aria-label={t("chooseFor", { label })}
          aria-describedby={hintId}
          onFiles={pick}
        >
          <Paperclip aria-hidden className="size-5" />
          {t("choose")}
        </Picker>
      </div>
      <p id={hintId} className="text-sm text-muted">
        {t("hint", { kinds, room })}
      </p>
    </div>
  );
};
