import { ChevronDown, ChevronUp, Download, type LucideIcon, MoveHorizontal, RotateCw, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDocument } from "@/domain/requests/slot";
import { Button } from "../ui/button";
import { buttonStyle } from "../ui/button-style";
import { cn } from "../ui/class-names";
import { documentAddress } from "./fetch-document";
import { turned, type ViewState, zoomedIn, zoomedOut } from "./view-state";

type ToolProps = { label: string; icon: LucideIcon; onClick: () => void; disabled?: boolean; pressed?: boolean };

const Tool = ({ label, icon: Icon, onClick, disabled = false, pressed }: ToolProps) => (
  <Button
    variant="ghost"
    size="sm"
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    aria-disabled={disabled || undefined}
    onClick={disabled ? undefined : onClick}
    className={cn("px-1.5", disabled && "opacity-55", pressed && "bg-sunken")}
  >
    <Icon aria-hidden className="size-4" />
  </Button>
);

type Props = {
  document: CaseDocument;
  view: ViewState;
  onView: (change: Partial<ViewState>) => void;
  pages: number;
  shown: number;
};

/** Page, size and direction of the document, and the way to keep it. */
export const ViewerTools = ({ document, view, onView, pages, shown }: Props) => {
  const t = useTranslations("documents.viewer");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      role="group"
      aria-label={t("tools")}
      className="flex flex-wrap items-center gap-x-0.5 gap-y-1 border-b border-line px-2 py-1"
    >
      {pages > 1 && (
        <span className="mr-1 flex items-center gap-0.5">
          <Tool
            label={t("previousPage")}
            icon={ChevronUp}
            disabled={view.page <= 1}
            onClick={() => onView({ page: view.page - 1 })}
          />
          <Tool
            label={t("nextPage")}
            icon={ChevronDown}
            disabled={view.page >= pages}
            onClick={() => onView({ page: view.page + 1 })}
          />
          <span role="status" className="tabular text-sm">
            {t("page", { page: view.page, pages })}
          </span>
        </span>
      )}
      <Tool label={t("zoomOut")} icon={ZoomOut} onClick={() => onView({ zoom: zoomedOut(shown) })} />
      <span className="tabular min-w-11 text-center text-sm">{t("zoom", { percent: Math.round(shown * 100) })}</span>
      <Tool label={t("zoomIn")} icon={ZoomIn} onClick={() => onView({ zoom: zoomedIn(shown) })} />
      <Tool label={t("fit")} icon={MoveHorizontal} pressed={view.zoom === "fit"} onClick={() => onView({ zoom: "fit" })} />
      <Tool label={t("rotate")} icon={RotateCw} onClick={() => onView({ rotation: turned(view) })} />
      <a href={documentAddress(document.id)} download={document.name} className={buttonStyle("ghost", "sm", "ml-auto text-ink")}>
        <Download aria-hidden className="size-4" />
        {t("download")}
      </a>
    </div>
  );
};
