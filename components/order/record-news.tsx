import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { ShippingUpdate } from "@/domain/order/shipping-update";
import { useTellCase } from "../hooks/use-tell-case";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { toast } from "../ui/toast-manager";
import { ParcelNewsForm } from "./parcel-news-form";

type Props = { caseId: string /** What was told last. */; latest: ShippingUpdate | undefined };

const OpenDialog = ({ caseId, latest, onClose }: Props & { onClose: () => void }) => {
  const t = useTranslations("order");
  const tCommon = useTranslations("common");
  const formId = useId();
  const { mutate, isPending, error } = useTellCase(caseId);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("update.title")}
      description={t("update.lead")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isPending}>
            {t("update.record")}
          </Button>
        </>
      }
    >
      <ParcelNewsForm
        id={formId}
        latest={latest}
        error={error}
        onReady={(news) =>
          mutate(news, {
            onSuccess: ({ status }) => {
              onClose();
              toast(t("update.recorded", { status: t(`parcel.status.${status}`) }));
            },
          })
        }
      />
    </Dialog>
  );
};

/** Enters what the carrier told by telephone. */
export const RecordNews = (props: Props) => {
  const t = useTranslations("order.update");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t("action")}
      </Button>
      {open && <OpenDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
};
