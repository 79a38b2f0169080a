import { useTranslations } from "next-intl";
import type { NoticePreferences } from "@/domain/notice-preferences";
import { useNoticePreferences } from "../hooks/use-notice-preferences";
import { useProblemText } from "../i18n/use-problem-text";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { ErrorSummary } from "../ui/error-summary";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton";
import { toast } from "../ui/toast-manager";
import { MailTimes, quietIds } from "./mail-times";
import { NoticeChannels } from "./notice-channels";
import { useNoticesForm } from "./use-notices-form";

const NoticesForm = ({ stored }: { stored: NoticePreferences }) => {
  const t = useTranslations("profile.notices");
  const problemText = useProblemText();
  const form = useNoticesForm(stored, () => toast(t("stored"), { tone: "good" }));
  const wrong = (["from", "to"] as const).flatMap((field) => {
    const code = form.problems[field];
    return code ? [{ id: quietIds[field], field, text: t(`problem.${code}`) }] : [];
  });
  return (
    <form onSubmit={form.submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={wrong} />
      {form.problem && (
        <Notice tone="bad" role="alert">
          {problemText(form.problem)}
        </Notice>
      )}
      <NoticeChannels groups={stored.groups} chosen={form.values.channels} onToggle={form.toggle} />
      <MailTimes form={form} errorOf={(field) => wrong.find((entry) => entry.field === field)?.text} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={form.busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
};

/** Of what, by which channels and when one is told; nothing for whom there are no notices. */
export const NoticesCard = () => {
  const t = useTranslations("profile.notices");
  const { data, isError, refetch } = useNoticePreferences();
  if (data?.groups.length === 0) return null;
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t("lead")}</p>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={4} className="h-10" />}
      {data && <NoticesForm stored={data} />}
    </Card>
  );
};
