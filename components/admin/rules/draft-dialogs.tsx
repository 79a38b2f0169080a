import { useTranslations } from "next-intl";
import { ReasonDialog } from "../reason-dialog";
import { ConfirmDrop } from "./confirm-drop";
import type { DraftActs } from "./use-draft-acts";

type Props = { acts: DraftActs; revision: number };

/** Asks once more before a draft is sent back or dropped. */
export const DraftDialogs = ({ acts: { act, isBusy, asking, close, error }, revision }: Props) => {
  const t = useTranslations("admin.rules");
  if (asking === null) return null;
  const dialog = { busy: isBusy(asking), error, onClose: close };
  if (asking === "drop") return <ConfirmDrop {...dialog} onConfirm={() => act({ action: "drop", revision })} />;
  return (
    <ReasonDialog
      {...dialog}
      title={t("sendBackTitle")}
      description={t("sendBackBody")}
      confirm={t("sendBack")}
      variant="primary"
      onConfirm={(reason) => act({ action: "send-back", revision, reason })}
    />
  );
};
