import type { TaskDetail } from "@/domain/task";
import { NobodyCard } from "../tasks/nobody-card";
import { LinesCard } from "./lines-card";
import { orderFactsOf } from "./order-facts";
import { PastCard } from "./past-card";

/** A review of an order, or of its refund, that nobody can decide. */
export const NobodyOrderFacts = ({ task }: { task: TaskDetail }) => {
  const facts = orderFactsOf(task.facts);
  return (
    <>
      <NobodyCard task={task} reviews={["order.review", "order.refund"]} words="order.nobody" />
      {facts && <LinesCard order={facts.order} />}
      {facts && <PastCard order={facts.order} past={facts.check?.past} />}
    </>
  );
};
