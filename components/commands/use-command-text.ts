import { useTranslations } from "next-intl";
import { useProblemText } from "../i18n/use-problem-text";
import type { Command } from "./command";

/** What a command is called, and why it cannot be given now, in the reader's language. */
export const useCommandText = () => {
  const t = useTranslations("commands.name");
  const tWhyNot = useTranslations("commands.whyNot");
  const problemText = useProblemText();
  return {
    label: ({ name, label }: Command): string => label ?? t(name),
    whyNot: ({ whyNot }: Command): string | undefined => {
      if (whyNot === undefined || typeof whyNot === "string") return whyNot;
      return tWhyNot.has(whyNot.code) ? tWhyNot(whyNot.code) : problemText(whyNot);
    },
  };
};
