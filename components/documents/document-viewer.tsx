import { useTranslations } from "next-intl";
import { Suspense, useCallback, useState } from "react";
import type { CaseDocument } from "@/domain/requests/slot";
import { useDocumentBytes } from "../hooks/use-document-bytes";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { sheetOf } from "./sheets";
import { useRoom } from "./use-room";
import { useUploadRefusal } from "./use-upload-refusal";
import { firstView, type ViewState } from "./view-state";
import { ViewerTools } from "./viewer-tools";

const waiting = <Skeleton className="h-96" />;

const OpenDocument = ({ document }: { document: CaseDocument }) => {
  const t = useTranslations("documents.viewer");
  const { data: bytes, error, refetch } = useDocumentBytes(document.id);
  const { ref, room } = useRoom();
  const [view, setView] = useState<ViewState>(firstView);
  const [pages, setPages] = useState(1);
  const [shown, setShown] = useState(1);
  const change = useCallback((to: Partial<ViewState>) => setView((now) => ({ ...now, ...to })), []);
  const Sheet = sheetOf(document.type);
  return (
    <>
      <ViewerTools document={document} view={view} onView={change} pages={pages} shown={shown} />
      <section
        aria-label={t("area", { name: document.name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
        tabIndex={0}
        className="max-h-[75vh] min-h-64 overflow-auto bg-sunken p-3"
      >
        <div ref={ref}>
          {error && <LoadFailed onRetry={() => void refetch()} />}
          {!Sheet && <Notice>{t("failed")}</Notice>}
          {!bytes && !error && waiting}
          {bytes && Sheet && room > 0 && (
            <Suspense fallback={waiting}>
              <Sheet bytes={bytes} name={document.name} view={view} room={room} onPages={setPages} onShown={setShown} />
            </Suspense>
          )}
        </div>
      </section>
    </>
  );
};

/** A document to look at; while it is checked, or when it was refused, the reason why it cannot be. */
export const DocumentViewer = ({ document }: { document: CaseDocument }) => {
  const t = useTranslations("documents");
  const refusal = useUploadRefusal();
  if (document.status === "QUARANTINE")
    return (
      <Notice className="m-3" role="status">
        {t("quarantine")}
      </Notice>
    );
  if (document.status === "REFUSED")
    return (
      <Notice tone="bad" className="m-3">
        {t("refused", { why: refusal(document.refusal) })}
      </Notice>
    );
  return <OpenDocument key={document.id} document={document} />;
};
