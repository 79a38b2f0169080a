"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null>;
};

/** A modal dialog; focus stays inside and returns to where it was. */
export const Dialog = ({ open, onOpenChange, title, description, children, actions, initialFocus }: Props) => {
  const t = useTranslations("common");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_14_20/0.5)]" />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          className="fixed inset-x-3 top-1/2 z-50 mx-auto max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-raised p-5 shadow-pop"
        >
          <div className="flex items-start justify-between gap-3">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close aria-label={t("close")} className="rounded-sm p-1 text-muted hover:bg-sunken">
              <X aria-hidden className="size-4" />
            </Base.Close>
          </div>
          {description && <Base.Description className="mt-1 text-muted">{description}</Base.Description>}
          {children && <div className="mt-4">{children}</div>}
          {actions && <div className="mt-5 flex flex-wrap justify-end gap-2">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
};
