import { useTranslations } from "next-intl";
import { StopButton } from "../applications/stop-button";
import { useFormat } from "../i18n/use-format";
import type { MoneyState } from "./money-state";

/** Cancels an order of one's own; says before what becomes of the money. */
export const CancelOrder = ({ caseId, money }: { caseId: string; money: MoneyState }) => {
  const t = useTranslations("myOrders.cancel");
  const format = useFormat();
  const body =
    money.kind === "taken" ? t("bodyTaken", { amount: format.money(money.amount, money.currency) }) : t("bodyNotTaken");
  const texts = {
    ...{ action: t("action"), title: t("title"), body, confirm: t("confirm"), keep: t("keep"), failed: t("failed") },
    ...{ reason: t("reason"), reasonHint: t("reasonHint"), reasonMissing: t("reasonMissing") },
  };
  return <StopButton caseId={caseId} texts={texts} />;
};
