import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";
import { useStageName } from "./use-stage-name";

const openForOperations = ({ tasks }: CaseDetail, types: (type: string) => boolean) =>
  tasks.find(({ type, status }) => types(type) && ["OPEN", "CLAIMED", "ESCALATED"].includes(status));

const ToTask = ({ task }: { task: CaseDetail["tasks"][number] | undefined }) => {
  const t = useTranslations("cases.nobody");
  return (
    task && (
      <p className="mt-1">
        <TextLink href={`/tasks/${task.id}`}>{t("task")}</TextLink>
      </p>
    )
  );
};

const NobodyCanDecide = ({ detail }: { detail: CaseDetail }) => {
  const t = useTranslations("cases.nobody");
  return (
    <Notice tone="warn" role="status" title={t("title")}>
      <p>{t("body")}</p>
      <ToTask task={openForOperations(detail, (type) => type.endsWith(".nobodyToDecide"))} />
    </Notice>
  );
};

const StepFailed = ({ detail, state }: { detail: CaseDetail; state: CaseState }) => {
  const t = useTranslations("cases");
  const stageName = useStageName();
  const { code = "", attempts = 0 } = state.lastError ?? {};
  const key = [`error.${code}`, `reason.${code}`].find((candidate) => t.has(candidate));
  return (
    <Notice tone="bad" role="status" title={stageName(detail.type, state.stage)}>
      <p>{t("failed.body", { attempts, error: key ? t(key) : code })}</p>
      <ToTask task={openForOperations(detail, (type) => type.endsWith("Failed"))} />
    </Notice>
  );
};

const SystemRests = ({ waitingFor: { system, until } }: { waitingFor: NonNullable<CaseState["waitingFor"]> }) => {
  const t = useTranslations("cases");
  const format = useFormat();
  const name = t.has(`system.${system}`) ? t(`system.${system}`) : system;
  return (
    <Notice tone="warn" role="status" title={t("waiting.title")}>
      <p>{t("waiting.body", { system: name, until: format.time(until) })}</p>
    </Notice>
  );
};

/** What keeps the case from going on by itself, and who sees to it. */
export const CaseWarnings = ({ detail, state }: { detail: CaseDetail; state: CaseState }) => {
  if (state.status !== "OPEN") return null;
  return (
    <>
      {state.waitingFor && <SystemRests waitingFor={state.waitingFor} />}
      {state.nobodyCanDecide && <NobodyCanDecide detail={detail} />}
      {state.stage.endsWith("_FAILED") && <StepFailed detail={detail} state={state} />}
    </>
  );
};
