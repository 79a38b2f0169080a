import { Check, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import type { NotificationItem } from "@/domain/listing";
import { Button } from "../ui/button";
import { cn } from "../ui/class-names";
import { type NoticeThread as Thread, unreadOf } from "./group-notices";
import { NoticeRow } from "./notice-row";

type Props = { thread: Thread; onOpen: (notice: NotificationItem) => void; onRead: (ids: string[]) => void };

/** The newest notice about a case, those before it behind a button, and marking them as read without going there. */
export const NoticeThread = ({ thread, onOpen, onRead }: Props) => {
  const t = useTranslations("notices");
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(false);
  const { latest, earlier } = thread;
  const unread = unreadOf(thread);
  // The button goes; the focus stays with what it was about.
  const read = () => {
    item.current?.querySelector<HTMLElement>("a, button")?.focus();
    onRead(unread);
  };
  const number = typeof latest.params.number === "string" ? latest.params.number : "";
  return (
    <li ref={item} className="border-b border-line last:border-b-0">
      <NoticeRow notice={latest} onOpen={onOpen} />
      {(earlier.length > 0 || unread.length > 0) && (
        <div className="flex flex-wrap items-center justify-between gap-x-2 px-1.5 pb-1">
          {earlier.length > 0 ? (
            <Button size="sm" variant="ghost" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              <ChevronDown aria-hidden className={cn("size-4", open && "rotate-180")} />
              {t("earlier", { count: earlier.length, number })}
            </Button>
          ) : (
            <span />
          )}
          {unread.length > 0 && (
            <Button size="sm" variant="ghost" onClick={read}>
              <Check aria-hidden className="size-4" />
              {t("markRead")}
              {number && <span className="sr-only">{number}</span>}
            </Button>
          )}
        </div>
      )}
      <ul id={id} hidden={!open} className="ml-3 border-l border-line">
        {open &&
          earlier.map((notice) => (
            <li key={notice.id}>
              <NoticeRow notice={notice} onOpen={onOpen} />
            </li>
          ))}
      </ul>
    </li>
  );
};
