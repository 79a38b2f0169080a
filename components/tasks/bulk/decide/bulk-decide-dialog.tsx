import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { Skeleton } from "../../../ui/skeleton";
import type { BulkDialogProps } from "../bulk-dialog-props";
import type { MadeInBulk } from "./bulk-form-props";
import { bulkFormOf } from "./bulk-forms";
import { BulkLastLook } from "./bulk-last-look";

/** One outcome with one reason for all selected tasks, and a last look before they are recorded. */
export const BulkDecideDialog = ({ tasks, onClose, onAct }: BulkDialogProps) => {
  const t = useTranslations("taskLife.bulk.decision");
  const [made, setMade] = useState<MadeInBulk | null>(null);
  const Form = bulkFormOf(tasks[0]?.type ?? "");
  const record = ({ outcome, data }: MadeInBulk) => onAct({ action: "decide", outcome, data });
  return (
    <Dialog open onOpenChange={onClose} title={t("title", { count: tasks.length })} description={made ? undefined : t("lead")}>
      <div hidden={made !== null}>
        <Suspense fallback={<Skeleton className="h-16" />}>{Form && <Form tasks={tasks} onReady={setMade} />}</Suspense>
      </div>
      {made && <BulkLastLook made={made} tasks={tasks} onBack={() => setMade(null)} onRecord={() => record(made)} />}
    </Dialog>
  );
};
