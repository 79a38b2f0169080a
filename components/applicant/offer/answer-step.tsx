import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import type { Offer } from "@/domain/loan/offer";
import { useAnswerOffer } from "../../hooks/use-answer-offer";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Deadline } from "../deadline";
import { StepLink } from "../step-link";
import { StepTitle } from "../step-title";
import { goToHash } from "../use-hash";
import { AgreementCard } from "./agreement-card";
import { AnswerProblem } from "./answer-problem";
import { ReadTick } from "./read-tick";
import { useAnswerForm } from "./use-answer-form";

type Props = { offer: Offer; accepted: boolean };

/** Says what the answer means, and takes it with the password asked again; once, however often the button is pressed. */
export const AnswerStep = ({ offer, accepted }: Props) => {
  const t = useTranslations("offer.answer");
  const format = useFormat();
  const answer = useAnswerOffer(offer.caseId);
  const form = useAnswerForm(accepted, answer.error);
  const sent = useRef(false);
  const [tries, setTries] = useState(0);
  const name = accepted ? "accept" : "decline";
  const money = (amount: number) => format.money(amount, offer.terms.currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (!form.judge() || sent.current) return;
    sent.current = true;
    answer.mutate(
      { accepted, documentSha256: offer.documentSha256, password: form.password },
      {
        onSuccess: () => goToHash(""),
        onSettled: () => {
          sent.current = false;
        },
      },
    );
  };
  return (
    <div className="flex flex-col gap-4">
      <StepTitle
        title={t(`${name}.title`)}
        backLabel={t("toOffer")}
        lead={
          <p>
            {t(`${name}.lead`, {
              amount: money(offer.terms.amount),
              payment: money(offer.plan.payment),
              months: offer.terms.termMonths,
              total: money(offer.plan.totalPaid),
            })}
          </p>
        }
      />
      {accepted && <AgreementCard offer={offer} />}
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <AnswerProblem
          key={tries}
          error={answer.isPending ? null : answer.error}
          asking={answer.isPending && answer.failureCount > 0}
        />
        {accepted && <ReadTick checked={form.read} onChange={form.setRead} missing={form.readMissing} />}
        <Field
          id="password"
          label={t("password")}
          hint={t("passwordHint")}
          error={form.passwordProblem && t(form.passwordProblem)}
        >
          <Input
            type="password"
            name="password"
            autoComplete="current-password"
            maxLength={200}
            className="sm:max-w-80"
            value={form.password}
            onChange={({ target }) => form.setPassword(target.value)}
          />
        </Field>
        <Deadline at={offer.openUntil} />
        <div className="flex flex-col gap-2 sm:flex-row">
          <Button type="submit" variant={accepted ? "primary" : "danger"} busy={answer.isPending} className="min-h-11 sm:min-h-9">
            {t(`${name}.confirm`)}
          </Button>
          <StepLink to="" button="secondary">
            {t("back")}
          </StepLink>
        </div>
      </form>
    </div>
  );
};
