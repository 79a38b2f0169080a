"use client";

import { useTranslations } from "next-intl";

/** Says how large a file is, from bytes. */
export const useFileSize = () => {
  const t = useTranslations("request.files");
  return (bytes: number): string =>
    bytes < 1_000_000
      ? t("kb", { count: Math.max(1, Math.round(bytes / 1_000)) })
      : t("mb", { count: Math.round(bytes / 100_000) / 10 });
};
