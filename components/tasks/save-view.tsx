import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { textSchema } from "@/domain/text";
import { ApiProblem } from "../api-problem";
import { useSavedViews } from "../hooks/use-saved-views";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import type { InboxQuery } from "./inbox-query";

type Props = { query: InboxQuery; onClose: () => void };

/** Asks for a name, and keeps the view the address shows under it. */
export const SaveView = ({ query, onClose }: Props) => {
  const t = useTranslations("tasks.saved");
  const tCommon = useTranslations("common");
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const { keep } = useSavedViews();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!textSchema(60).safeParse(name).success) return setError(t("nameWrong"));
    try {
      await keep.mutateAsync({ name: name.trim(), filters: query });
      onClose();
    } catch (problem) {
      const full = problem instanceof ApiProblem && problem.errors.some(({ code }) => code === "too_many");
      setError(full ? t("tooMany") : t("failed"));
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("title")}
      description={t("hint")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button variant="primary" type="submit" form="save-view" busy={keep.isPending}>
            {t("keep")}
          </Button>
        </>
      }
    >
      <form id="save-view" onSubmit={submit} noValidate>
        <Field label={t("name")} error={error}>
          <Input value={name} maxLength={60} autoComplete="off" onChange={({ target }) => setName(target.value)} />
        </Field>
      </form>
    </Dialog>
  );
};
