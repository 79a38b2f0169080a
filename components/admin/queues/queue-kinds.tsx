import { useTranslations } from "next-intl";
import type { QueueSummary } from "@/domain/admin/queue";
import { Button } from "../../ui/button";
import { Cell, HeadCell, numberCell, Row, Table } from "../../ui/table";
import { AdminProblem } from "../admin-problem";
import { QueueStateBadge } from "./queue-state-badge";
import { useRetry } from "./use-retry";

/** How much of which kind waits, and sending all of one again. */
export const QueueKinds = ({ queue: { name, counts } }: { queue: QueueSummary }) => {
  const t = useTranslations("admin.queues");
  const { retry, isBusy, error } = useRetry(name);
  return (
    <>
      <AdminProblem error={error} />
      <Table aria-label={t("kinds")}>
        <thead>
          <tr>
            <HeadCell>{t("column.kind")}</HeadCell>
            <HeadCell>{t("column.state")}</HeadCell>
            <HeadCell className="text-right">{t("column.count")}</HeadCell>
            <HeadCell>{t("column.again")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ state, kind, count }) => (
            <Row key={`${state} ${kind}`}>
              <Cell>
                <code className="font-mono text-xs break-all">{kind}</code>
              </Cell>
              <Cell>
                <QueueStateBadge state={state} />
              </Cell>
              <Cell className={numberCell}>{count}</Cell>
              <Cell>
                {state !== "WAITING" && (
                  <Button size="sm" busy={isBusy({ state, kind })} onClick={() => retry({ state, kind })}>
                    {t("allAgain")}
                    <span className="sr-only">{kind}</span>
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  );
};
