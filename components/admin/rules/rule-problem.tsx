import { useTranslations } from "next-intl";
import { problemOf } from "../../tasks/problem-of";
import { Notice } from "../../ui/notice";
import { AdminProblem } from "../admin-problem";

/** Why a change of a rule was not taken, with the fields the server named. */
export const RuleProblem = ({ error }: { error: Error | null }) => {
  const t = useTranslations("admin.refusal");
  if (!error) return null;
  const { code, errors } = problemOf(error);
  if (code === "CHANGED_MEANWHILE")
    return (
      <Notice tone="bad" role="alert">
        {t("DRAFT_CHANGED")}
      </Notice>
    );
  return (
    <>
      <AdminProblem error={error} />
      {errors.map(({ path, message }) => (
        <p key={path} lang="en" className="text-sm text-bad">
          <code className="font-mono text-xs">{path}</code> {message}
        </p>
      ))}
    </>
  );
};
