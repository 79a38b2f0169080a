import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { Notice } from "../ui/notice";
import { type Branch, BranchView } from "./branch-view";
import { useSubmitKey } from "./use-submit-key";

type Props = {
  title: string;
  /** What is about to be recorded, in one sentence. */
  sentence: string;
  /** The chosen one first. */
  branches: readonly Branch[];
  danger?: boolean;
  /** Something changed that was not looked at: nothing can be recorded. */
  unseen: boolean;
  onCancel: () => void;
  onConfirm: () => void;
};

const Branches = ({ branches: [chosen, ...others] }: { branches: readonly Branch[] }) => {
  const t = useTranslations("tasks.branch");
  return (
    <div className="mt-4 flex flex-col gap-3">
      {chosen && (
        <section aria-label={t("chosen")} className="rounded-md border-2 border-accent p-3">
          <h3 className="mb-1.5 font-semibold">{t("chosen")}</h3>
          <BranchView branch={chosen} />
        </section>
      )}
      {others.map((branch) => (
        <section
          key={branch.outcome}
          aria-label={t("instead", { verb: branch.verb })}
          className="rounded-md border border-line p-3 text-sm"
        >
          <h3 className="mb-1 font-medium">{t("instead", { verb: branch.verb })}</h3>
          <BranchView branch={branch} />
        </section>
      ))}
    </div>
  );
};

/** The last look before a decision is recorded: one sentence, and what follows it and each of the other outcomes. */
export const ConfirmDialog = ({ title, sentence, branches, danger = false, unseen, onCancel, onConfirm }: Props) => {
  const t = useTranslations("tasks.confirm");
  useSubmitKey(onConfirm);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={title}
      actions={
        <>
          <Button onClick={onCancel}>{t("goBack")}</Button>
          <Button
            variant={danger && !unseen ? "danger" : "primary"}
            onClick={onConfirm}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          >
            {unseen ? t("lookFirst") : t("record")}
          </Button>
        </>
      }
    >
      {unseen && (
        <Notice tone="warn" role="alert" className="mb-3">
          {t("unseen")}
        </Notice>
      )}
      <p className="text-lg break-words">{sentence}</p>
      <Branches branches={branches} />
      {!unseen && (
        <p aria-hidden className="mt-3 hidden text-sm text-muted md:block">
          {t.rich("key", { kbd: (keys) => <Kbd>{keys}</Kbd> })}
        </p>
      )}
    </Dialog>
  );
};
