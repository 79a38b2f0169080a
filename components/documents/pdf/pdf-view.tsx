import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef } from "react";
import { Notice } from "../../ui/notice";
import { Skeleton } from "../../ui/skeleton";
import type { SheetProps } from "../sheet-props";
import { pageWithin } from "../view-state";
import { drawPage } from "./draw-page";
import { usePage } from "./use-page";
import { usePdf } from "./use-pdf";

/** One page of a PDF, drawn; its text beside it for screen readers. */
export const PdfView = ({ bytes, view, room, onPages, onShown }: SheetProps) => {
  const t = useTranslations("documents.viewer");
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, failed } = usePdf(bytes);
  const pages = pdf?.numPages ?? 0;
  const open = usePage(pdf, pageWithin(view.page, pages));
  const turned = open ? (open.page.rotate + view.rotation) % 360 : 0;
  const natural = open?.page.getViewport({ scale: 1, rotation: turned });
  const scale = natural ? (view.zoom === "fit" ? room / natural.width : view.zoom) : 1;
  useEffect(() => {
    if (pages > 0) onPages(pages);
  }, [pages, onPages]);
  useEffect(() => {
    if (open) onShown(scale);
  }, [open, scale, onShown]);
  useLayoutEffect(() => {
    if (canvas.current && open && scale > 0) return drawPage(canvas.current, open.page, scale, view.rotation);
  }, [open, scale, view.rotation]);
  if (failed)
    return (
      <Notice tone="bad" role="alert">
        {t("failed")}
      </Notice>
    );
  if (!open) return <Skeleton className="h-96" />;
  return (
    <>
      <canvas ref={canvas} aria-hidden className="mx-auto block bg-[white] shadow-pop" />
      <section aria-label={t("pageText", { page: open.number })} className="sr-only">
        {open.text || t("noText", { page: open.number })}
      </section>
    </>
  );
};
