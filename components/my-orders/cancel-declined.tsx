import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";

/** Why a wish to cancel could not be met, with our own words where we wrote any. */
export const CancelDeclined = ({ cancellation }: Pick<CaseDetail, "cancellation">) => {
  const t = useTranslations("myOrders.declined");
  const format = useFormat();
  if (!cancellation?.declined) return null;
  const { at, reason, message } = cancellation.declined;
  return (
    <Notice tone="warn" title={t("title")}>
      <p className="mt-1">{t.has(reason) ? t(reason) : t("other")}</p>
      {message && <p className="mt-1 break-words whitespace-pre-line">{t("message", { message })}</p>}
      <p className="mt-1 text-sm">
        {t("asked", { asked: format.dateTime(cancellation.requestedAt), answered: format.dateTime(at) })}
      </p>
    </Notice>
  );
};
