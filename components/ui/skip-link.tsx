import { useTranslations } from "next-intl";

/** First stop of the keyboard on every page: over the navigation, to `<main id="main">`. */
export const SkipLink = () => {
  const t = useTranslations("common");
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t("skipToContent")}
    </a>
  );
};
