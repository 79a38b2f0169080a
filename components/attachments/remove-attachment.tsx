import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Attachment } from "@/domain/attachment";
import { useRemoveAttachment } from "../hooks/use-remove-attachment";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { toast } from "../ui/toast-manager";

/** Takes one's own file off the task. */
export const RemoveAttachment = ({ taskId, attachment: { id, name } }: { taskId: string; attachment: Attachment }) => {
  const t = useTranslations("attachments");
  const problemText = useProblemText();
  const { mutate, isPending, error } = useRemoveAttachment(taskId);
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        busy={isPending}
        aria-label={t("removeOf", { name })}
        onClick={() => mutate(id, { onSuccess: () => toast(t("removed", { name })) })}
      >
        <X aria-hidden className="size-4" />
        {t("remove")}
      </Button>
      {error && (
        <p role="alert" className="basis-full text-sm text-bad">
          {t("notRemoved", { why: problemText(problemOf(error)) })}
        </p>
      )}
    </>
  );
};
