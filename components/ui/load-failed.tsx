import { useTranslations } from "next-intl";
import { Button } from "./button";
import { Notice } from "./notice";

/** In place of what could not be loaded, with the way to try again. */
export const LoadFailed = ({ onRetry }: { onRetry: () => void }) => {
  const t = useTranslations("common");
  return (
    <Notice tone="bad" role="alert" title={t("loadFailed")}>
      <Button size="sm" className="mt-2" onClick={onRetry}>
        {t("tryAgain")}
      </Button>
    </Notice>
  );
};
