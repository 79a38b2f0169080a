import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Stepper } from "../ui/stepper";
import { type OrderStep, orderStepStates, orderSteps, plainOrder, plainOrderStage } from "./plain-order";

type Order = Pick<CaseDetail, "stage" | "status" | "shipping" | "cancellation">;
type Props = { order: Order; history: CaseState["history"] };

/** When a step was first reached; what the carrier says of the parcel is truer than when we heard it. */
const reachedAt = (step: OrderStep, { order, history }: Props): string | undefined => {
  const told = { shipped: "SHIPPED", delivered: "DELIVERED" } as const;
  const news = step in told ? order.shipping.find(({ status }) => status === told[step as keyof typeof told]) : undefined;
  return news?.at ?? (step === "received" ? history[0]?.at : history.find(({ to }) => plainOrderStage(to).step === step)?.at);
};

/** The way of an order in its steps, with the day each was reached. */
export const OrderSteps = (props: Props) => {
  const t = useTranslations("myOrders.steps");
  const tState = useTranslations("my.stepState");
  const format = useFormat();
  const reached = props.history.map(({ to }) => plainOrderStage(to).step).filter((step) => step !== null);
  const states = orderStepStates(reached, plainOrder(props.order));
  const steps = orderSteps.map((step) => {
    const at = reachedAt(step, props);
    const state = states[step];
    return {
      key: step,
      label: t(step),
      state,
      stateLabel: tState(state),
      ...(at && state !== "next" ? { detail: format.date(at) } : {}),
    };
  });
  return <Stepper label={t("label")} steps={steps} />;
};
