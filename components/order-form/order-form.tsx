import { useTranslations } from "next-intl";
import type { Draft } from "@/domain/draft";
import { DraftNotice } from "../drafts/draft-notice";
import { useFormStep } from "../hooks/use-form-step";
import { useMe } from "../hooks/use-me";
import { useOwnDraft } from "../hooks/use-own-draft";
import { SkeletonRows } from "../ui/skeleton";
import { stillWrong } from "./check-order";
import { OrderContext } from "./order-context";
import { ownOrderDraftKey } from "./order-draft";
import { OrderPage } from "./order-page";
import { fieldsOf, type OrderPlace, type OrderStepName, orderStepsFor, stepWith } from "./order-steps";
import type { OrderMode } from "./order-values";
import { useOrderForm } from "./use-order-form";
import { useSendOrder } from "./use-send-order";

type Props = {
  /** Whose order: one's own, or somebody else's entered by staff. */
  mode: OrderMode;
  onCreated: (caseId: string) => void;
};

const places: Record<OrderMode, readonly OrderPlace[]> = {
  own: [...orderStepsFor("own"), "check"],
  onBehalf: [...orderStepsFor("onBehalf"), "check"],
};

const Form = ({ mode, onCreated, userId, kept }: Props & { userId: string; kept: Draft | null }) => {
  const t = useTranslations("orderForm");
  const { form, products, restored, forget, startOver } = useOrderForm({ mode, userId, kept });
  const steps = orderStepsFor(mode);
  const first = steps[0] ?? "products";
  const { place, goTo, heading } = useFormStep(places[mode], first);
  const goToFirstWrong = (wrong: readonly string[]): void => goTo(stepWith(wrong, mode, form.values) ?? place);
  const created = (caseId: string): void => {
    forget();
    onCreated(caseId);
  };
  const { start, send } = useSendOrder({
    ...{ mode, form, onCreated: created, onRefused: goToFirstWrong },
    catalogue: products.catalogue,
  });
  const sendChecked = (): void => {
    if (form.judge(steps.flatMap((step) => fieldsOf(step, form.values)))) send();
    else goToFirstWrong(Object.keys(form.wrong()));
  };
  /** On to the next question, or to the check once all are answered. */
  const goOn = (step: OrderStepName): void => {
    if (!form.judge(fieldsOf(step, form.values))) return;
    const complete = Object.keys(form.wrong()).length === 0;
    const next = steps[steps.indexOf(step) + 1];
    goTo(complete || !next ? "check" : next);
  };
  const beginAnew = (): void => {
    startOver();
    goTo(first);
  };
  return (
    <OrderContext value={{ ...form, ...products, problems: stillWrong(form.problems, form.values) }}>
      {restored && place !== "check" && <DraftNotice title={t("restored")} startOver={t("startOver")} onStartOver={beginAnew} />}
      <OrderPage {...{ mode, place, heading, start }} onGoOn={goOn} onGoTo={goTo} onSend={sendChecked} />
    </OrderContext>
  );
};

/** An order, one thing per page, checked as a whole at the end; half-filled it is kept in this browser, one's own on the server too. */
export const OrderForm = (props: Props) => {
  const { data: me } = useMe();
  const own = props.mode === "own";
  const { data: kept = null, isLoading } = useOwnDraft(ownOrderDraftKey, own);
  return me && !isLoading ? <Form {...props} userId={me.id} kept={kept} /> : <SkeletonRows rows={4} />;
};
