import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { RuleProblem } from "./rule-problem";

type Props = { busy: boolean; error: Error | null; onClose: () => void; onConfirm: () => void };

/** Asks once more before a change is dropped. */
export const ConfirmDrop = ({ busy, error, onClose, onConfirm }: Props) => {
  const t = useTranslations("admin.rules");
  const tCommon = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("dropTitle")}
      description={t("dropBody")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button variant="danger" busy={busy} onClick={onConfirm}>
            {t("drop")}
          </Button>
        </>
      }
    >
      <RuleProblem error={error} />
    </Dialog>
  );
};
