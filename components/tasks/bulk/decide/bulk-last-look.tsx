import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useFormat } from "../../../i18n/use-format";
import { Button } from "../../../ui/button";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { useSubmitKey } from "../../use-submit-key";
import type { MadeInBulk } from "./bulk-form-props";
import { sumOf } from "./sum-of";

type Props = { made: MadeInBulk; tasks: readonly Task[]; onBack: () => void; onRecord: () => void };

/** The one sentence before several decisions are recorded: what, how many, and how much in all. */
export const BulkLastLook = ({ made, tasks, onBack, onRecord }: Props) => {
  const t = useTranslations("taskLife.bulk.decision");
  const tConfirm = useTranslations("tasks.confirm");
  const format = useFormat();
  const record = useFirstFocus<HTMLButtonElement>();
  useSubmitKey(onRecord);
  const money = format.list(sumOf(tasks).map(({ amount, currency }) => format.money(amount, currency)));
  const values = { outcome: made.label, count: tasks.length, money };
  return (
    <div>
      <p className="text-lg break-words">{t(money ? "sentence" : "sentenceBare", values)}</p>
      <p className="mt-1 text-muted">{t("each")}</p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>{tConfirm("goBack")}</Button>
        <Button
          ref={record}
          variant={made.danger ? "danger" : "primary"}
          onClick={onRecord}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t("record", { count: tasks.length })}
        </Button>
      </div>
    </div>
  );
};
