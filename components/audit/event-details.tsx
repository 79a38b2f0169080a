import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AuditItem } from "@/domain/listing";
import { TextLink } from "../ui/text-link";
import { evidenceOf } from "./event-evidence";

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="sm:flex sm:gap-3">
    <dt className="text-muted sm:w-36 sm:shrink-0">{label}</dt>
    <dd className="min-w-0 break-all">{children}</dd>
  </div>
);

const Code = ({ children }: { children: ReactNode }) => <code className="font-mono text-xs">{children}</code>;

/** Everything recorded of an event, with its place in the chain and the very bytes that were hashed. */
export const EventDetails = ({ item }: { item: AuditItem }) => {
  const t = useTranslations("audit.detail");
  const evidence = evidenceOf(item);
  const recorded: [string, string | undefined][] = [
    ["ip", item.ip],
    ["userAgent", item.userAgent],
    ["workflowId", item.workflowId],
    ["runId", item.runId],
    ["request", evidence.requestId],
    ["decision", evidence.decisionId],
    ["sha256", evidence.sha256],
  ];
  return (
    <div className="border-t border-line bg-sunken px-3 py-3 text-sm">
      <dl className="flex flex-col gap-1.5">
        {item.caseId && (
          <Line label={t("case")}>
            <TextLink href={`/cases/${item.caseId}`}>{t("openCase", { number: item.caseNumber ?? "" })}</TextLink>
            {" · "}
            <TextLink href={`/audit/${item.caseId}`}>{t("openTrail")}</TextLink>
          </Line>
        )}
        {item.taskId && (
          <Line label={t("task")}>
            <TextLink href={`/tasks/${item.taskId}`}>
              <Code>{item.taskId}</Code>
            </TextLink>
          </Line>
        )}
        {item.caseId && evidence.documentId && (
          <Line label={t("document")}>
            <TextLink href={`/cases/${item.caseId}?document=${evidence.documentId}`}>{t("openDocument")}</TextLink>
          </Line>
        )}
        {recorded.map(
          ([name, value]) =>
            value && (
              <Line key={name} label={t(name)}>
                {<Code>{value}</Code>}
              </Line>
            ),
        )}
        <Line label={t("seq")}>{item.seq}</Line>
        <Line label={t("prevHash")}>
          <Code>{item.prevHash}</Code>
        </Line>
        <Line label={t("hash")}>
          <Code>{item.hash}</Code>
        </Line>
        <Line label={t("body")}>
          <code className="block font-mono text-xs whitespace-pre-wrap">{item.body}</code>
        </Line>
      </dl>
    </div>
  );
};
