import { useTranslations } from "next-intl";

/** Says why a file was not taken, by its code. */
export const useUploadRefusal = () => {
  const t = useTranslations("documents.refusal");
  return (code: string | null): string => (code && t.has(code) ? t(code) : (code ?? ""));
};
