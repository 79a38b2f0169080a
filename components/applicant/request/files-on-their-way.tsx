import { useTranslations } from "next-intl";
import { percentSent, type Upload } from "../../documents/upload";
import { useFileSize } from "../../documents/use-file-size";
import { useProblemText } from "../../i18n/use-problem-text";
import { Button } from "../../ui/button";

type Actions = { onRetry: (id: string) => void; onRemove: (id: string) => void };

const FileOnItsWay = ({ upload, onRetry, onRemove }: Actions & { upload: Upload }) => {
  const t = useTranslations("request.files");
  const sizeText = useFileSize("request.files");
  const problemText = useProblemText();
  const { id, name, size, state, problem, mayRetry } = upload;
  const percent = percentSent(upload);
  const failed = state === "FAILED";
  return (
    <li className="flex flex-col gap-1.5 p-3">
      <p className="break-words">
        {name} <span className="text-sm text-muted">{sizeText(size)}</span>
      </p>
      {!failed && (
        <>
          <progress aria-label={t("sendingOf", { name })} max={100} value={percent} className="h-2 w-full accent-accent" />
          <p className="tabular text-sm text-muted">
            {state === "WAITING" ? t("waiting") : percent >= 99 ? t("arriving") : t("percent", { percent })}
          </p>
        </>
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {t.has(`refusal.${problem.code}`) ? t(`refusal.${problem.code}`) : problemText(problem)}
        </p>
      )}
      <div className="flex gap-2">
        {failed && mayRetry && (
          <Button size="sm" aria-label={t("againOf", { name })} onClick={() => onRetry(id)}>
            {t("again")}
          </Button>
        )}
        <Button
          size="sm"
          variant="ghost"
          className={failed && mayRetry ? "underline" : "-ml-2.5 underline"}
          aria-label={t(failed ? "dropOf" : "stopOf", { name })}
          onClick={() => onRemove(id)}
        >
          {t(failed ? "drop" : "stop")}
        </Button>
      </div>
    </li>
  );
};

/** Files on their way with how far they are, and those that did not arrive with the reason beside each. */
export const FilesOnTheirWay = ({ uploads, ...actions }: Actions & { uploads: readonly Upload[] }) => {
  const t = useTranslations("request.files");
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t("onTheirWay")} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {uploads.map((upload) => (
        <FileOnItsWay key={upload.id} upload={upload} {...actions} />
      ))}
    </ul>
  );
};
