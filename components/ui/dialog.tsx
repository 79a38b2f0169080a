import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from "react";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
};

/** Opens with the box and closes before it goes, so that focus returns to where it was. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return box;
};

const OpenDialog = ({ onOpenChange, title, description, children, actions }: Omit<Props, "open">) => {
  const t = useTranslations("common");
  const id = useId();
  const box = useModal();
  return (
    <dialog
      ref={box}
      closedby="any"
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onClose={(event) => event.currentTarget.open || onOpenChange(false)}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(32rem,calc(100vw-1.5rem))] overflow-y-auto rounded-lg border border-line bg-raised p-5 text-ink shadow-pop backdrop:bg-[rgb(10_14_20/0.5)]"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          {title}
        </h2>
        <button
          type="button"
          aria-label={t("close")}
          onClick={() => onOpenChange(false)}
          className="rounded-sm p-1 text-muted hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      </div>
      {description && (
        <p id={`${id}-description`} className="mt-1 text-muted">
          {description}
        </p>
      )}
      {children && <div className="mt-4">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-end gap-2">{actions}</div>}
    </dialog>
  );
};

/** The browser's own modal dialog; focus stays inside and returns to where it was. */
export const Dialog = ({ open, ...rest }: Props) => open && <OpenDialog {...rest} />;
