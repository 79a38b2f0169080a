import { Maximize2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { TextLink } from "../../ui/text-link";
import type { TaskPlace } from "./task-place";

/** Out of the pane: to the list alone, or to the page of the task. */
export const PaneHeader = ({ taskId, place }: { taskId: string; place: TaskPlace }) => {
  const t = useTranslations("taskLife.pane");
  return (
    <div className="mb-1 flex items-center justify-between gap-2">
      <TextLink href={`/tasks/${taskId}`} className="inline-flex items-center gap-1 text-sm">
        <Maximize2 aria-hidden className="size-3.5" />
        {t("page")}
      </TextLink>
      <Button variant="ghost" size="sm" aria-keyshortcuts="Escape" onClick={() => place.close(taskId)}>
        <X aria-hidden className="size-4" />
        {t("close")}
      </Button>
    </div>
  );
};
