import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

export type SummaryError = { /** Id of the control it is about. */ id: string; text: string };

/** All that is wrong with a form, on top, each a link to its control; takes the focus when it appears. */
export const ErrorSummary = ({ errors }: { errors: readonly SummaryError[] }) => {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-md border-2 border-bad bg-surface p-3">
      <p className="flex items-center gap-1.5 font-semibold">
        <CircleAlert aria-hidden className="size-4 text-bad" />
        {t("errorSummary", { count: errors.length })}
      </p>
      <ul className="mt-1 list-disc pl-6">
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-block py-0.5 text-bad underline"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
