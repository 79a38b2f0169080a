import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { snoozeDays } from "@/domain/task-actions";
import { useFormat } from "../../i18n/use-format";
import { instantOfMinute, minuteOf } from "../../i18n/zoned-time";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { useFirstFocus } from "../../ui/use-first-focus";
import { followUpProblem, followUpTimes } from "./follow-up-times";

type Pick = {
  /** @param until ISO 8601 UTC */
  onPick: (until: string) => void;
};

const Choices = ({ onPick }: Pick) => {
  const t = useTranslations("taskLife.snooze");
  const format = useFormat();
  const first = useFirstFocus<HTMLButtonElement>();
  const [choices] = useState(() => followUpTimes(Date.now(), format.timeZone));
  return (
    <div className="flex flex-col gap-2">
      {choices.map(({ name, at }, index) => (
        <Button key={name} ref={index === 0 ? first : undefined} onClick={() => onPick(at)} className="min-h-11 justify-between!">
          {t(`choice.${name}`)}
          <time dateTime={at} className="tabular font-normal text-muted">
            {format.weekdayTime(at)}
          </time>
        </Button>
      ))}
    </div>
  );
};

const OwnTime = ({ onPick }: Pick) => {
  const t = useTranslations("taskLife.snooze");
  const { timeZone } = useFormat();
  const [minute, setMinute] = useState("");
  const [problem, setProblem] = useState<ReturnType<typeof followUpProblem>>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = instantOfMinute(minute, timeZone);
    const found = followUpProblem(until, Date.now());
    setProblem(found);
    if (until && !found) onPick(until);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <Field
        label={t("pick")}
        hint={t("zone", { zone: timeZone })}
        error={problem ? t(`problem.${problem}`, { days: snoozeDays }) : undefined}
      >
        <Input
          type="datetime-local"
          min={minuteOf(Date.now(), timeZone)}
          value={minute}
          onChange={({ target }) => setMinute(target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" className="self-end">
        {t("confirm")}
      </Button>
    </form>
  );
};

/** Asks until when something is put off: with one press, or a time of one's own, on the person's clock. */
export const FollowUpForm = ({ onPick, onClose }: Pick & { onClose: () => void }) => {
  const t = useTranslations("taskLife.snooze");
  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={t("lead")}>
      <Choices onPick={onPick} />
      <OwnTime onPick={onPick} />
    </Dialog>
  );
};
