import { useTranslations } from "next-intl";
import { useState } from "react";
import type { UseFormRegister } from "react-hook-form";
import type { z } from "zod";
import {
  type ShippingUpdate,
  type ShippingUpdatedEvent,
  shippingStatuses,
  shippingUpdatedEventSchema,
} from "@/domain/order/shipping-update";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { instantOfMinute, minuteOf } from "../i18n/zoned-time";
import { problemOf } from "../tasks/problem-of";
import { submitByKey } from "../tasks/use-submit-key";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { emptyIsNone, type OrderControlProps } from "./order-control-props";
import { useOrderForm } from "./use-order-form";

type Props = {
  id: string;
  /** Its carrier and number are most likely those of the next news. */
  latest: ShippingUpdate | undefined;
  error: Error | null;
  onReady: (news: ShippingUpdatedEvent) => void;
};

const noErrors: never[] = [];
const nothing = (): void => {};

const Refused = ({ error }: { error: Error | null }) => {
  const t = useTranslations("order.update");
  const problemText = useProblemText();
  if (!error) return null;
  const problem = problemOf(error);
  const known = `refused.${problem.code}`;
  return (
    <Notice tone="bad" role="alert" title={t("notRecorded")}>
      <p>{t.has(known) ? t(known) : problemText(problem)}</p>
    </Notice>
  );
};

type FieldsProps = Omit<OrderControlProps, "register"> & { register: UseFormRegister<ShippingUpdatedEvent> };

const NewsFields = ({ idOf, register, textOf }: FieldsProps) => {
  const t = useTranslations("order");
  const { timeZone } = useFormat();
  const [now] = useState(() => minuteOf(Date.now(), timeZone));
  const atOf = (typed: unknown) => (typeof typed === "string" && instantOfMinute(typed, timeZone)) || undefined;
  return (
    <>
      <Field id={idOf("status")} label={t("update.status")} error={textOf("status")}>
        <Select {...register("status", { setValueAs: emptyIsNone })}>
          <option value="">{t("update.choose")}</option>
          {shippingStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`parcel.status.${status}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={idOf("at")} label={t("update.at")} hint={t("update.atHint", { zone: timeZone })} error={textOf("at")}>
        <Input type="datetime-local" defaultValue={now} className="sm:max-w-60" {...register("at", { setValueAs: atOf })} />
      </Field>
      {(["carrier", "trackingNumber"] as const).map((name) => (
        <Field key={name} id={idOf(name)} label={t(`update.${name}`)} error={textOf(name)} optional>
          <Input autoComplete="off" {...register(name, { setValueAs: emptyIsNone })} />
        </Field>
      ))}
    </>
  );
};

/** What happened to the parcel and when, by the reader's clock; what is wrong stands beside its field and nothing is lost. */
export const ParcelNewsForm = ({ id, latest, error, onReady }: Props) => {
  const { form, textOf, summary } = useOrderForm<ShippingUpdatedEvent>({
    schema: shippingUpdatedEventSchema as z.ZodType<ShippingUpdatedEvent, ShippingUpdatedEvent>,
    start: { carrier: latest?.carrier ?? undefined, trackingNumber: latest?.trackingNumber ?? undefined },
    fieldErrors: (error && problemOf(error).errors) || noErrors,
    onChange: nothing,
  });
  const idOf = (name: string) => `news-${name}`;
  return (
    <form id={id} noValidate onKeyDown={submitByKey} onSubmit={form.handleSubmit(onReady)} className="flex flex-col gap-4">
      <Refused error={error} />
      {form.formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: idOf(name), text }))} />}
      <NewsFields idOf={idOf} register={form.register} textOf={textOf} />
    </form>
  );
};
