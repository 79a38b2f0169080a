import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button";

/** New tasks wait here until asked for, so that no row moves under the pointer. */
export const ArrivalsBar = ({ count, onShow }: { count: number; onShow: () => void }) => {
  const t = useTranslations("tasks");
  return (
    <div role="status" className="empty:hidden">
      {count > 0 && (
        <div className="flex items-center justify-center gap-3 rounded-md bg-accent-soft px-3 py-1.5">
          <ArrowUp aria-hidden className="size-4 text-accent" />
          {t("arrivals", { count })}
          <Button size="sm" onClick={onShow}>
            {t("showArrivals")}
          </Button>
        </div>
      )}
    </div>
  );
};
