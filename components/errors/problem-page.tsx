import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { kind: "forbidden" | "notFound" | "broken"; reference?: string | undefined; actions: ReactNode };

/** A page that says what is wrong, how to name it to others, and what to do now. */
export const ProblemPage = ({ kind, reference, actions }: Props) => {
  const t = useTranslations("errors");
  return (
    <div className="mx-auto flex min-h-[60dvh] max-w-xl flex-col justify-center gap-3 px-4 py-10">
      <title>{`${t(`${kind}.title`)} · Countersign`}</title>
      <p className="tabular text-sm font-medium text-muted">{t(`${kind}.code`)}</p>
      <h1 className="text-2xl font-semibold">{t(`${kind}.title`)}</h1>
      <p className="text-muted">{t(`${kind}.body`)}</p>
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
      {reference && (
        <p className="mt-4 text-sm text-muted">
          {t("reference")} <code className="font-mono whitespace-nowrap text-ink">{reference}</code>
        </p>
      )}
    </div>
  );
};
