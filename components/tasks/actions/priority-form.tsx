import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type Priority, priorities } from "@/domain/task";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { RadioGroup } from "../../ui/radio-group";

type Props = { current: Priority; onPick: (priority: Priority) => void; onClose: () => void };

const urgentFirst = priorities.toReversed();

/** Asks how urgent something is. */
export const PriorityForm = ({ current, onPick, onClose }: Props) => {
  const t = useTranslations("taskLife.priority");
  const tCommon = useTranslations("common");
  const id = useId();
  const [priority, setPriority] = useState<Priority>(current);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPick(priority);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={`${id}-form`} variant="primary">
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form ref={form} id={`${id}-form`} onSubmit={submit}>
        <RadioGroup
          id={id}
          legend={t("legend")}
          options={urgentFirst.map((value) => ({ value, label: t(`is.${value}`) }))}
          value={priority}
          onChange={setPriority}
        />
      </form>
    </Dialog>
  );
};
