import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCase } from "../hooks/use-case";
import { useCases } from "../hooks/use-cases";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

type Props = { caseId: string | null; onChange: (caseId: string | null) => void };

/** The case by its number, as people say it; the address has its id. */
export const CaseFilter = ({ caseId, onChange }: Props) => {
  const t = useTranslations("audit.filter");
  const { data: chosen } = useCase(caseId);
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const { data: found } = useCases({ q: asked, limit: 5 }, asked !== null);
  const match = found?.find(({ number }) => number.toLowerCase() === asked?.toLowerCase());
  if (asked !== null && match) {
    setAsked(null);
    onChange(match.id);
  }
  // The number of a case chosen elsewhere, by link or "clear filters".
  const number = caseId === null ? null : (chosen?.number ?? shown);
  if (number !== shown) {
    setShown(number);
    setText(number ?? "");
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === "") onChange(null);
    setAsked(wanted === "" ? null : wanted);
  };
  const missing = asked !== null && found !== undefined && !match;
  return (
    <form onSubmit={submit} className="min-w-36 flex-1 text-sm">
      <Field label={<span className="font-normal text-muted">{t("case")}</span>} error={missing ? t("noCase") : undefined}>
        <Input
          aria-required={false}
          placeholder="L-000123"
          autoComplete="off"
          maxLength={20}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={submit}
        />
      </Field>
    </form>
  );
};
