import { type MouseEvent, useContext } from "react";
import type { Task } from "@/domain/task";
import { Link } from "../../ui/link";
import { rowLink } from "../row-focus";
import { TaskPlaceContext } from "./task-place";

/** A new tab or window is the browser's to open. */
const plain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);

/** The link of a row to the page of its task. Where there is room beside the list, a plain press opens the task there. */
export const RowLink = ({ task: { id, caseTitle }, className }: { task: Task; className: string }) => {
  const place = useContext(TaskPlaceContext);
  const onClick = (event: MouseEvent) => {
    if (!place || !plain(event)) return;
    event.preventDefault();
    place.show(id);
  };
  return (
    <Link
      {...rowLink(id)}
      href={`/tasks/${id}`}
      aria-current={place?.shown === id ? "true" : undefined}
      onClick={onClick}
      onFocus={place?.foresee}
      onPointerEnter={place?.foresee}
      className={`text-ink no-underline scroll-mb-36 after:absolute after:inset-0 ${className}`}
    >
      {caseTitle}
    </Link>
  );
};
