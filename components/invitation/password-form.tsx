import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { passwordLength } from "@/domain/admin/password-length";
import { useAcceptInvitation } from "../hooks/use-accept-invitation";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { InvitationProblem } from "./invitation-problem";

type Props = { token: string; email: string; onDone: () => void };

/** Takes the first password of an account. */
export const PasswordForm = ({ token, email, onDone }: Props) => {
  const t = useTranslations("invitation");
  const accept = useAcceptInvitation();
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [judged, setJudged] = useState(false);
  const short = password.length < passwordLength;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (!short) accept.mutate({ token, password }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {accept.error && <InvitationProblem error={accept.error} />}
      {/* For password managers, which keep the password under it. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field
        id="new-password"
        label={t("password")}
        hint={t("hint", { length: passwordLength })}
        error={judged && short ? t("tooShort", { length: passwordLength, count: password.length }) : undefined}
      >
        <Input
          type={shown ? "text" : "password"}
          name="new-password"
          autoComplete="new-password"
          maxLength={200}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      <Checkbox label={t("show")} checked={shown} onChange={({ target }) => setShown(target.checked)} />
      <Button type="submit" variant="primary" busy={accept.isPending} className="w-full">
        {t("submit")}
      </Button>
    </form>
  );
};
