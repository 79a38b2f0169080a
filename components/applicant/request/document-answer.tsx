import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { useUpload } from "../../documents/use-upload";
import { queryKeys } from "../../query-keys";
import { StepLink } from "../step-link";
import { ChooseFiles } from "./choose-files";
import { FilesOnTheirWay } from "./files-on-their-way";
import { SentFiles } from "./sent-files";

type Props = { slot: Slot; requestId: string /** The step after this one. */; next: string };

/** Files for one slot: taken with the camera or chosen, sent at once, each with what became of it. */
export const DocumentAnswer = ({ slot, requestId, next }: Props) => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const client = useQueryClient();
  const { uploads, add, retry, remove } = useUpload({
    path: `/api/requests/${requestId}/slots/${slot.id}/documents`,
    accept: slot.accept,
    onStored: () => void client.invalidateQueries({ queryKey: queryKeys.request(requestId) }),
  });
  const taken = slot.documents.filter(({ status }) => status !== "REFUSED").length;
  const room = slot.maxFiles - taken - uploads.filter(({ state }) => state !== "FAILED").length;
  return (
    <div className="flex flex-col gap-4">
      <SentFiles documents={slot.documents} requestId={requestId} />
      <FilesOnTheirWay uploads={uploads} onRetry={retry} onRemove={remove} />
      {room > 0 ? (
        <ChooseFiles accept={slot.accept} several={room > 1} room={room} label={slot.label[locale]} onFiles={add} />
      ) : (
        <p className="text-muted">{t("files.full", { max: slot.maxFiles })}</p>
      )}
      <StepLink to={next} button={slot.status === "FILLED" ? "primary" : "secondary"} className="w-full sm:w-fit">
        {t(next === "check" ? "check" : "next")}
      </StepLink>
    </div>
  );
};
