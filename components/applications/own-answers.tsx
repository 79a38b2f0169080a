import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import type { OwnLoanApplication } from "@/domain/loan/application";
import { findWrongAnswers } from "@/domain/loan/application-answers";
import { lazyPart } from "../lazy-part";
import { SkeletonRows } from "../ui/skeleton";

const OwnAnswerList = lazyPart(async () => (await import("./own-answer-list")).OwnAnswerList);

/** What one told in the application, folded away; loaded when it is first opened. */
export const OwnAnswers = ({ data }: { data: Record<string, unknown> }) => {
  const t = useTranslations("myLoans");
  const [opened, setOpened] = useState(false);
  // An application of another shape than today's says nothing here.
  if (findWrongAnswers(data, true).length > 0) return null;
  return (
    <details className="rounded-lg border border-line bg-surface p-4" onToggle={() => setOpened(true)}>
      <summary className="font-semibold">{t("answers")}</summary>
      <div className="mt-3">
        {opened && (
          <Suspense fallback={<SkeletonRows rows={4} className="h-6" />}>
            <OwnAnswerList application={data as OwnLoanApplication} />
          </Suspense>
        )}
      </div>
    </details>
  );
};
