import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type Credentials, useSignIn } from "../hooks/use-sign-in";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { SignInProblem } from "./sign-in-problem";

type Props = {
  onSignedIn: () => void;
  /** Filled in from outside, by a demo account. */
  suggestion?: Credentials | undefined;
  /** Somebody known, who can only type the password. */
  fixedEmail?: string | undefined;
};

export const SignInForm = ({ onSignedIn, suggestion, fixedEmail }: Props) => {
  const t = useTranslations("signin");
  const signIn = useSignIn();
  const [taken, setTaken] = useState<Credentials | undefined>();
  const [email, setEmail] = useState(fixedEmail ?? "");
  const [password, setPassword] = useState("");
  if (suggestion !== taken) {
    setTaken(suggestion);
    setEmail(suggestion?.email ?? "");
    setPassword(suggestion?.password ?? "");
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password }, { onSuccess: onSignedIn });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {signIn.error && <SignInProblem error={signIn.error} triedAt={signIn.submittedAt} />}
      <Field label={t("email")} id="email">
        <Input
          type="email"
          name="email"
          autoComplete="username"
          required
          readOnly={fixedEmail !== undefined}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label={t("password")} id="password">
        <Input
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" busy={signIn.isPending} className="w-full">
        {t("submit")}
      </Button>
    </form>
  );
};
