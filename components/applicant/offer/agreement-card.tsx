import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Offer } from "@/domain/loan/offer";
import { documentAddress } from "../../documents/fetch-document";
import { buttonStyle } from "../../ui/button-style";
import { Card } from "../../ui/card";

const Download = ({ documentId, children }: { documentId: string; children: string }) => (
  <a
    href={documentAddress(documentId)}
    download
    className={buttonStyle("secondary", "md", "min-h-11 w-full sm:min-h-9 sm:w-fit")}
  >
    <FileText aria-hidden className="size-4" />
    {children}
  </a>
);

/** The agreement to read before it is answered, and afterwards the one with the acceptance on it. */
export const AgreementCard = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.agreement");
  const { status, documentId, documentSha256, signedDocumentId } = offer;
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t(status === "OPEN" ? "read" : "kept")}</p>
      <div className="flex flex-col gap-2">
        <Download documentId={documentId}>{t("download")}</Download>
        {signedDocumentId && <Download documentId={signedDocumentId}>{t("downloadSigned")}</Download>}
        {status === "ACCEPTED" && !signedDocumentId && (
          <p role="status" className="text-muted">
            {t("sealing")}
          </p>
        )}
      </div>
      <details className="mt-3">
        <summary className="text-sm text-muted">{t("fingerprint")}</summary>
        <p className="mt-1 text-sm">{t("fingerprintHint")}</p>
        <code className="mt-1 block text-sm break-all">{documentSha256}</code>
      </details>
    </Card>
  );
};
