import { useState } from "react";
import { ApiProblem } from "../../api-problem";

type PasswordProblem = "passwordMissing" | "passwordWrong";

const refusedPassword = (error: Error | null): boolean => error instanceof ApiProblem && error.code === "WRONG_PASSWORD";

/** What an answer needs: the password, and for a yes the word that the agreement was read. @param error of the last try */
export const useAnswerForm = (accepted: boolean, error: Error | null) => {
  const [password, setPassword] = useState("");
  const [read, setRead] = useState(false);
  const [judged, setJudged] = useState(false);
  /** The password the server last said no to. */
  const [refused, setRefused] = useState<{ error: Error; password: string } | null>(null);
  if (error && refusedPassword(error) && refused?.error !== error) setRefused({ error, password });
  const passwordMissing = password === "";
  const readMissing = accepted && !read;
  const passwordProblem = (): PasswordProblem | undefined => {
    if (refused?.password === password) return "passwordWrong";
    return judged && passwordMissing ? "passwordMissing" : undefined;
  };
  return {
    password,
    setPassword,
    read,
    setRead,
    readMissing: judged && readMissing,
    passwordProblem: passwordProblem(),
    /** Shows what is missing and leads there. @returns whether nothing is */
    judge: (): boolean => {
      setJudged(true);
      if (readMissing || passwordMissing) document.getElementById(readMissing ? "read" : "password")?.focus();
      return !readMissing && !passwordMissing;
    },
  };
};
