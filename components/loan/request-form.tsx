import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { NeedMoreInfo } from "@/domain/requests/request";
import { requestLimits } from "@/domain/requests/slot";
import { isoInstant } from "@/domain/schedule";
import { useFormat } from "../i18n/use-format";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Textarea } from "../ui/textarea";
import { dueDays } from "./due-days";
import { loanPolicyOf } from "./loan-policy-of";
import { requestFieldId, useRequestErrorText } from "./request-fields";
import { emptySlot } from "./request-values";
import { SlotList } from "./slot-list";
import { SlotSets } from "./slot-sets";
import { useRefusedSlots } from "./use-refused-slots";
import { useRequestForm } from "./use-request-form";

type Props = OutcomeFormProps<NeedMoreInfo> & { /** Chosen now. */ active: boolean };

/** What is missing, slot by slot, with a message and the day it is needed by. */
export const RequestForm = ({ task, decision, kept, active, onChange, onReady }: Props) => {
  const t = useTranslations("loan.request");
  const tDecision = useTranslations("loan.decision");
  const format = useFormat();
  const [openedAt] = useState(Date.now);
  const policy = loanPolicyOf(task.policy);
  const days = policy && dueDays(policy, task.timeScale, format.timeZone, openedAt);
  const refused = useRefusedSlots(task.caseId, active);
  const { values, errors, set, attempt } = useRequestForm({
    kept,
    days,
    refused,
    fieldErrors: decision.fieldErrors,
    onChange,
    onReady,
  });
  const { slots, message, dueOn } = values;
  const errorText = useRequestErrorText(days);
  const textOf = (name: string) => (errors.has(name) ? errorText(name) : undefined);
  const full = slots.length >= requestLimits.slots;
  return (
    <form
      noValidate
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        attempt();
      }}
      className="flex flex-col gap-4"
    >
      <ErrorSummary errors={[...errors].map((name) => ({ id: requestFieldId(name, slots), text: errorText(name) }))} />
      <fieldset id={requestFieldId("slots", slots)} tabIndex={-1} className="flex min-w-0 flex-col gap-3">
        <legend className="mb-1 font-medium">{t("slots")}</legend>
        <SlotSets slots={slots} onAdd={(added) => set({ slots: [...slots, ...added].slice(0, requestLimits.slots) })} />
        {refused && refused.length > 0 && <p className="text-sm text-muted">{t("refused", { count: refused.length })}</p>}
        <SlotList slots={slots} errors={errors} errorText={errorText} onChange={(next) => set({ slots: next })} />
        {textOf("slots") && <p className="text-sm text-bad">{textOf("slots")}</p>}
        <Button size="sm" className="self-start" disabled={full} onClick={() => set({ slots: [...slots, emptySlot()] })}>
          <Plus aria-hidden className="size-4" />
          {t("addSlot")}
        </Button>
        {full && <p className="text-sm text-muted">{t("full", { count: requestLimits.slots })}</p>}
      </fieldset>
      <Field id={requestFieldId("message", slots)} label={t("message")} hint={t("messageHint")} error={textOf("message")}>
        <Textarea value={message} onChange={({ target }) => set({ message: target.value })} />
      </Field>
      {days && days.first <= days.last && (
        <Field
          id={requestFieldId("dueOn", slots)}
          label={t("due")}
          hint={t("dueHint", { end: format.dateTime(isoInstant(days.endsAt)) })}
          error={textOf("dueOn")}
        >
          <Input
            type="date"
            min={days.first}
            max={days.last}
            value={dueOn || days.last}
            onChange={({ target }) => set({ dueOn: target.value })}
          />
        </Field>
      )}
      {days && days.first > days.last && (
        <p className="text-sm text-muted">{t("endsAt", { end: format.dateTime(isoInstant(days.endsAt)) })}</p>
      )}
      <Button type="submit" variant="primary" busy={decision.busy}>
        {tDecision("review")}
      </Button>
    </form>
  );
};
