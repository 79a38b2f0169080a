import { CircleCheck, CircleX, Hourglass, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDocument, DocumentStatus } from "@/domain/requests/slot";
import { Badge } from "../ui/badge";
import type { Tone } from "../ui/tone";
import { reviewBy } from "./review-progress";

const looks: Record<DocumentStatus, { tone: Tone; icon: LucideIcon } | null> = {
  QUARANTINE: { tone: "warn", icon: Hourglass },
  REFUSED: { tone: "bad", icon: CircleX },
  CLEAN: null,
};

/** Whether a file can be opened yet, and what the reader said of it. */
export const DocumentStatusBadges = ({ document, userId }: { document: CaseDocument; userId: string }) => {
  const t = useTranslations("documents");
  const look = looks[document.status];
  const own = reviewBy(document, userId);
  const refused = document.reviews?.some(({ verdict }) => verdict === "NOT_ACCEPTABLE");
  return (
    <>
      {look && (
        <Badge tone={look.tone} icon={look.icon}>
          {t(`status.${document.status}`)}
        </Badge>
      )}
      {refused && (
        <Badge tone="bad" icon={CircleX}>
          {t("judge.notAcceptable")}
        </Badge>
      )}
      {!refused && own && (
        <Badge tone="good" icon={CircleCheck}>
          {t("judge.reviewed")}
        </Badge>
      )}
    </>
  );
};
