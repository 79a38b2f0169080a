import { useTranslations } from "next-intl";

/** Says how large a file is, from bytes. @param area whose words are on this page */
export const useFileSize = (area: "documents" | "request.files" = "documents") => {
  const t = useTranslations(area);
  return (bytes: number): string =>
    bytes < 1_000_000
      ? t("kb", { count: Math.max(1, Math.round(bytes / 1_000)) })
      : t("mb", { count: Math.round(bytes / 100_000) / 10 });
};
