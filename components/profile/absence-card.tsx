import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Me } from "@/domain/me";
import type { Absence } from "@/domain/task-actions";
import { useAbsence } from "../hooks/use-absence";
import { useSetAbsence } from "../hooks/use-set-absence";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton";
import { toast } from "../ui/toast-manager";
import { AbsenceForm } from "./absence-form";

const Present = ({ own, onChange }: { own: Absence; onChange: () => void }) => {
  const t = useTranslations("profile.absence");
  const format = useFormat();
  const problemText = useProblemText();
  const begun = Date.parse(own.from) <= useNow(1_000);
  const { mutate, isPending, error } = useSetAbsence();
  const values = { from: format.dateTime(own.from), to: format.dateTime(own.to), name: own.deputy.name };
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="accent" title={t(begun ? "isAway" : "willBeAway", values)} />
      {error && (
        <Notice tone="bad" role="alert">
          {problemText(problemOf(error))}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={isPending}
          onClick={() => mutate(null, { onSuccess: () => toast(t(begun ? "back" : "cancelled"), { tone: "good" }) })}
        >
          {t(begun ? "iAmBack" : "cancel")}
        </Button>
        <Button onClick={onChange}>{t("edit")}</Button>
      </div>
    </div>
  );
};

/** When one is out of office, and who stands in. */
export const AbsenceCard = ({ me }: { me: Me }) => {
  const t = useTranslations("profile.absence");
  const format = useFormat();
  const { data, isError, refetch } = useAbsence();
  const [editing, setEditing] = useState(false);
  const own = data?.own ?? null;
  const done = () => {
    setEditing(false);
    toast(t("stored"), { tone: "good" });
  };
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t("lead")}</p>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} className="h-12" />}
      {data?.standsInFor.map(({ id, name, until }) => (
        <Notice key={id} className="mb-3" title={t("standsIn", { name, to: format.dateTime(until) })} />
      ))}
      {own && !editing && <Present own={own} onChange={() => setEditing(true)} />}
      {data && (!own || editing) && (
        <AbsenceForm
          key={own?.id ?? "new"}
          me={me}
          own={own}
          onDone={done}
          onCancel={editing ? () => setEditing(false) : undefined}
        />
      )}
    </Card>
  );
};
