import {
  ArrowDown,
  ArrowUp,
  CalendarDays,
  FileText,
  Hash,
  List,
  type LucideIcon,
  Pencil,
  TextCursorInput,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "@/domain/preferences";
import type { SlotKind } from "@/domain/requests/slot";
import { useFormat } from "../i18n/use-format";
import { buttonStyle } from "../ui/button-style";
import type { SlotValues } from "./request-values";
import { SlotFields } from "./slot-fields";

const icons: Record<SlotKind, LucideIcon> = {
  DOCUMENT: FileText,
  TEXT: TextCursorInput,
  NUMBER: Hash,
  DATE: CalendarDays,
  CHOICE: List,
};

type Props = {
  slot: SlotValues;
  /** Its place, from 1. */
  number: number;
  last: boolean;
  errorOf: (part: string) => string | undefined;
  onChange: (change: Partial<SlotValues>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

const iconButton = buttonStyle("ghost", "sm", "min-w-7 px-1");

/** One thing asked for in a line; opened, all there is to say of it. */
export const SlotCard = ({ slot, number, last, errorOf, onChange, onMove, onRemove }: Props) => {
  const t = useTranslations("loan.request");
  const { locale } = useFormat();
  const { en, zh } = slot.label;
  const name = slot.label[locale as Locale] || en || zh;
  const [editing, setEditing] = useState(name === "");
  const open = editing || Boolean(errorOf("label") ?? errorOf("help") ?? errorOf("options") ?? errorOf("accept"));
  const Icon = icons[slot.kind];
  const title = name || t("unnamed", { number });
  return (
    <li className="rounded-md border border-line-strong">
      <div className="flex flex-wrap items-start gap-x-2 p-2">
        <Icon aria-hidden className="mt-1 size-4 shrink-0 text-muted" />
        <span className="min-w-32 flex-1 py-0.5 break-words">
          <span className="font-medium">{title}</span>
          <span className="block text-sm text-muted">{t(slot.required ? "isRequired" : "notRequired")}</span>
        </span>
        <span className="flex">
          <button
            type="button"
            className={iconButton}
            aria-expanded={open}
            aria-label={t("edit", { name: title })}
            onClick={() => setEditing(!open)}
          >
            <Pencil aria-hidden className="size-4" />
          </button>
          <button
            type="button"
            className={iconButton}
            aria-disabled={number === 1 || undefined}
            aria-label={t("up", { name: title })}
            onClick={() => number > 1 && onMove(-1)}
          >
            <ArrowUp aria-hidden className="size-4" />
          </button>
          <button
            type="button"
            className={iconButton}
            aria-disabled={last || undefined}
            aria-label={t("down", { name: title })}
            onClick={() => last || onMove(1)}
          >
            <ArrowDown aria-hidden className="size-4" />
          </button>
          <button type="button" className={iconButton} aria-label={t("remove", { name: title })} onClick={onRemove}>
            <X aria-hidden className="size-4" />
          </button>
        </span>
      </div>
      {open && (
        <div className="border-t border-line p-3">
          <SlotFields slot={slot} errorOf={errorOf} onChange={onChange} />
        </div>
      )}
    </li>
  );
};
