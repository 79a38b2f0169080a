import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useCase } from "../hooks/use-case";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import { LiveDeliveryCard } from "./delivery-card";
import { LinesCard, LinesWithStockCard } from "./lines-card";
import { type OrderFacts, orderFactsOf } from "./order-facts";
import { taskName } from "./order-tasks";
import { SagaLane } from "./saga-lane";
import { useErrorWord } from "./use-error-word";

type Trouble = { task: TaskDetail; about: NonNullable<OrderFacts["about"]> };

/** What failed, with what, since when and how often, label by label. */
const useTroubleFacts = ({ task, about: { step, undo, error } }: Trouble) => {
  const t = useTranslations("order");
  const format = useFormat();
  const errorWord = useErrorWord();
  const { data: detail } = useCase(task.caseId);
  // A task is opened each time it has failed for good.
  const times = detail?.tasks.filter(({ type, title }) => type === task.type && title === task.title).length;
  const known = (key: string) => (t.has(key) ? t(key) : key);
  return [
    ...(step ? [{ key: "step", label: t("failed.step"), value: known(`step.${step}`) }] : []),
    ...(undo ? [{ key: "undo", label: t("failed.undo"), value: known(`undo.${undo}`) }] : []),
    { key: "error", label: t("failed.error"), value: error ? errorWord(error) : "–" },
    { key: "since", label: t("failed.since"), value: format.dateTime(task.createdAt) },
    { key: "times", label: t("failed.times"), value: times === undefined ? "–" : t("failed.timesCount", { count: times }) },
  ];
};

const TroubleCard = ({ task, about }: Trouble) => {
  const t = useTranslations("order.failed");
  const name = taskName(task.type);
  const byHand = `byHand.${about.undo}`;
  return (
    <Card title={t(`title.${name}`)}>
      {t.has(`body.${name}`) && <p className="mb-3">{t(`body.${name}`)}</p>}
      <Facts facts={useTroubleFacts({ task, about })} />
      {t.has(byHand) && <p className="mt-3">{t(byHand)}</p>}
    </Card>
  );
};

/** A step, the shipping or an undo that failed for good: what it was, how far the order is, and what it is about. */
export const FailedOrderFacts = ({ task }: { task: TaskDetail }) => {
  const facts = orderFactsOf(task.facts);
  if (!facts) return null;
  const { order, about = {} } = facts;
  const Lines = about.step === "RESERVE_INVENTORY" ? LinesWithStockCard : LinesCard;
  return (
    <>
      <TroubleCard task={task} about={about} />
      <SagaLane caseId={task.caseId} />
      <LiveDeliveryCard order={order} caseId={task.caseId} />
      <Lines order={order} />
    </>
  );
};
