import { useTranslations } from "next-intl";
import { useProblemText } from "../i18n/use-problem-text";
import { Button } from "../ui/button";
import { percentSent, type Upload } from "./upload";
import { useUploadRefusal } from "./use-upload-refusal";

type Props = { uploads: readonly Upload[]; onRetry: (id: string) => void; onRemove: (id: string) => void };

const useWhyNot = () => {
  const refusal = useUploadRefusal();
  const problemText = useProblemText();
  return ({ code, message }: { code: string; message: string }): string => {
    const known = refusal(code);
    return known === code ? problemText({ code, message }) : known;
  };
};

/** Files on their way, and those that did not arrive with the reason. */
export const UploadList = ({ uploads, onRetry, onRemove }: Props) => {
  const t = useTranslations("documents.add");
  const whyNot = useWhyNot();
  return (
    <ul className="mt-2 flex flex-col gap-2 empty:hidden">
      {uploads.map((upload) => {
        const { id, name, state, problem, mayRetry } = upload;
        const percent = percentSent(upload);
        return (
          <li key={id} className="rounded-md border border-line p-2">
            <p className="break-words">
              {state === "WAITING" && t("waiting", { name })}
              {state === "SENDING" && t(percent >= 99 ? "checking" : "sending", { name, percent })}
              {state === "FAILED" && name}
            </p>
            {state === "SENDING" && (
              <progress aria-label={t("progress", { name })} max={100} value={percent} className="h-1.5 w-full accent-accent" />
            )}
            {problem && (
              <p role="alert" className="text-sm text-bad">
                {whyNot({ code: problem.code, message: problem.message })}
              </p>
            )}
            <div className="mt-1 flex gap-2">
              {state === "FAILED" && mayRetry && (
                <Button size="sm" aria-label={t("againOf", { name })} onClick={() => onRetry(id)}>
                  {t("again")}
                </Button>
              )}
              <Button
                size="sm"
                aria-label={t(state === "FAILED" ? "removeOf" : "cancelOf", { name })}
                onClick={() => onRemove(id)}
              >
                {t(state === "FAILED" ? "remove" : "cancel")}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
