import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button-link";
import { PageTitle } from "../ui/page-title";

/** In place of a page that is not there or belongs to somebody else; both look alike. */
export const NotThere = ({ title }: { title: string }) => {
  const t = useTranslations("my.notFound");
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line px-4 py-12 text-center">
      <Lock aria-hidden className="size-7 text-muted" />
      <PageTitle title={title} />
      <p className="max-w-prose text-muted">{t("body")}</p>
      <ButtonLink href="/my" className="mt-2">
        {t("action")}
      </ButtonLink>
    </div>
  );
};
