"use client";

import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** Says that an earlier draft was found, and lets one begin anew. */
export const DraftNotice = ({ onStartOver }: { onStartOver: () => void }) => {
  const t = useTranslations("application");
  return (
    <Notice className="mb-4" title={t("restored")}>
      <Button size="sm" variant="secondary" className="mt-2" onClick={onStartOver}>
        {t("startOver")}
      </Button>
    </Notice>
  );
};
