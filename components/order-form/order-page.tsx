import { useTranslations } from "next-intl";
import type { FormEvent, RefObject } from "react";
import { useState } from "react";
import { Button } from "../ui/button";
import { cn } from "../ui/class-names";
import { CheckOrderPage } from "./check-order-page";
import { OrderNotSent } from "./order-not-sent";
import { OrderStepProblems } from "./order-step-problems";
import { orderStepViews } from "./order-step-views";
import { type OrderPlace, type OrderStepName, orderStepsFor } from "./order-steps";
import { OrderTotal } from "./order-total";
import type { OrderMode } from "./order-values";

type Props = {
  mode: OrderMode;
  place: OrderPlace;
  heading: RefObject<HTMLHeadingElement | null>;
  start: { error: Error | null; isPending: boolean; failureCount: number };
  onGoOn: (step: OrderStepName) => void;
  onGoTo: (place: OrderPlace) => void;
  onSend: () => void;
};

type ActionsProps = { step: OrderStepName | undefined; before: OrderStepName | undefined; busy: boolean; onBack: () => void };

/** On a phone the total and the way on stay in sight above the navigation while one chooses. */
const Actions = ({ step, before, busy, onBack }: ActionsProps) => {
  const t = useTranslations("orderForm");
  const choosing = step === "products";
  return (
    <div
      className={cn(
        "flex flex-col gap-2",
        choosing && "sticky bottom-14 z-10 -mx-3 border-t border-line bg-canvas px-3 py-2 md:bottom-0 md:mx-0 md:px-0",
      )}
    >
      {choosing && <OrderTotal />}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={busy} className="min-h-11 flex-1 sm:min-h-9 sm:flex-none">
          {step ? t("continue") : t("submit")}
        </Button>
        {before && (
          <Button variant="ghost" className="min-h-11 sm:min-h-9" onClick={onBack}>
            {t("back")}
          </Button>
        )}
      </div>
    </div>
  );
};

/** One page of the form: a question, or the check of the whole order. */
export const OrderPage = ({ mode, place, heading, start, onGoOn, onGoTo, onSend }: Props) => {
  const t = useTranslations("orderForm");
  const [tries, setTries] = useState(0);
  const steps = orderStepsFor(mode);
  const step = steps.find((name) => name === place);
  const before = step ? steps[steps.indexOf(step) - 1] : steps.at(-1);
  const View = step && orderStepViews[step];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!step) return onSend();
    onGoOn(step);
    setTries((count) => count + 1);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-5">
      {/* A new summary per try, so that it takes the focus again. */}
      {step && <OrderStepProblems key={`${place}-${tries}`} step={step} />}
      <div>
        {step && <p className="text-sm text-muted">{t("progress", { step: steps.indexOf(step) + 1, of: steps.length })}</p>}
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t(`step.${place}.${mode}`)}
        </h2>
      </div>
      {View ? <View mode={mode} /> : <CheckOrderPage mode={mode} onChange={onGoTo} />}
      {!step && <p className="text-muted">{t(`declaration.${mode}`)}</p>}
      {!step && <OrderNotSent error={start.isPending ? null : start.error} asking={start.isPending && start.failureCount > 0} />}
      <Actions step={step} before={before} busy={start.isPending} onBack={() => before && onGoTo(before)} />
      <p className="text-sm text-muted">{t(`saved.${mode}`)}</p>
    </form>
  );
};
