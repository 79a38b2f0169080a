import { useTranslations } from "next-intl";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { type Fault, type FaultPort, faultCalls, faultKinds, faultPorts, faultSchema } from "@/domain/demo/ledgers";
import { useFlipSwitch } from "../hooks/use-flip-switch";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { useOutcomeForm } from "../tasks/use-outcome-form";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { toast } from "../ui/toast-manager";
import { useSwitchName } from "./use-switch-name";

const nothing = (): void => {};
const emptyIsNone = (value: unknown) => (value === "" ? undefined : value);
const countOf = (typed: unknown) => (typed === "" ? undefined : Number(typed));

type ControlsProps = { form: UseFormReturn<Fault>; textOf: (name: string) => string | undefined };

const Choices = ({ form: { register, watch, setValue } }: Pick<ControlsProps, "form">) => {
  const t = useTranslations("ledgers");
  const port = watch("port");
  const changePort = (next: FaultPort) => setValue("call", faultCalls[next][0]);
  return (
    <>
      <Field id="switch-port" label={t("switches.port")}>
        <Select {...register("port", { onChange: ({ target }) => changePort(target.value) })}>
          {faultPorts.map((name) => (
            <option key={name} value={name}>
              {t(`port.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="switch-call" label={t("switches.call")}>
        <Select key={port} {...register("call")}>
          {faultCalls[port].map((call) => (
            <option key={call} value={call}>
              {t(`call.${call}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="switch-fault" label={t("switches.fault")}>
        <Select {...register("fault")}>
          {faultKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`fault.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};

const Bounds = ({ form: { register }, textOf }: ControlsProps) => {
  const t = useTranslations("ledgers.switches");
  return (
    <>
      <Field id="switch-match" label={t("match")} hint={t("matchHint")} error={textOf("match")} optional>
        <Input autoComplete="off" {...register("match", { setValueAs: emptyIsNone })} />
      </Field>
      <Field id="switch-times" label={t("times")} hint={t("timesHint")} error={textOf("times")} optional>
        <Input inputMode="numeric" autoComplete="off" className="tabular" {...register("times", { setValueAs: countOf })} />
      </Field>
    </>
  );
};

/** Flips a switch: which call of which system goes wrong, how, about what and how often. */
export const SwitchForm = () => {
  const t = useTranslations("ledgers.switches");
  const problemText = useProblemText();
  const nameOf = useSwitchName();
  const { mutate, isPending, error } = useFlipSwitch();
  const { form, textOf, summary } = useOutcomeForm<Fault>("ledgers.error", {
    schema: faultSchema as z.ZodType<Fault, Fault>,
    start: { port: "payment", call: "authorise", fault: "DOWN" },
    fieldErrors: [],
    onChange: nothing,
  });
  const flip = (fault: Fault) => mutate(fault, { onSuccess: (on) => toast(t("on", { name: nameOf(on) })) });
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={form.handleSubmit(flip)} className="flex flex-col gap-3">
      {error && (
        <Notice tone="bad" role="alert" title={t("failed")}>
          <p>{problemText(problemOf(error))}</p>
        </Notice>
      )}
      {form.formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: `switch-${name}`, text }))} />}
      <Choices form={form} />
      <Bounds form={form} textOf={textOf} />
      <Button type="submit" busy={isPending}>
        {t("flip")}
      </Button>
    </form>
  );
};
