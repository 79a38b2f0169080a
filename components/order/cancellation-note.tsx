import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";

/** A request to cancel, and what became of it: under way, met, or declined and why. */
export const CancellationNote = ({ detail: { cancellation, status } }: { detail: CaseDetail }) => {
  const t = useTranslations("order.parcel");
  const format = useFormat();
  if (!cancellation) return null;
  const { requestedAt, declined } = cancellation;
  const asked = t("cancelAsked", { at: format.dateTime(requestedAt) });
  if (!declined)
    return (
      <Notice tone={status === "OPEN" ? "warn" : "neutral"} title={asked}>
        <p>{t(status === "OPEN" ? "cancelPending" : "cancelMet")}</p>
      </Notice>
    );
  return (
    <Notice title={t("cancelDeclined", { at: format.dateTime(declined.at) })}>
      <p>{t(t.has(`declined.${declined.reason}`) ? `declined.${declined.reason}` : "declined.other")}</p>
      {declined.message && <p className="mt-1 break-words">{t("toldCustomer", { message: declined.message })}</p>}
      <p className="mt-1 text-sm text-muted">{asked}</p>
    </Notice>
  );
};
