import { emptyLane } from "@/domain/order/saga";
import type { TaskDetail } from "@/domain/task";
import { DeliveryCard } from "./delivery-card";
import { EarlierApproval } from "./earlier-approval";
import { LinesWithStockCard } from "./lines-card";
import { orderFactsOf } from "./order-facts";
import { PastCard } from "./past-card";
import { WhyCard } from "./why-card";

/** Before somebody has said yes, nothing reaches out. */
const notBegun = emptyLane();

/** May this order go ahead: why it needs a person, what it takes from stock, how it is paid, and who ordered. */
export const OrderTaskFacts = ({ task }: { task: TaskDetail }) => {
  const facts = orderFactsOf(task.facts);
  if (!facts) return null;
  const { order, check } = facts;
  return (
    <>
      <EarlierApproval task={task} />
      <WhyCard check={check} currency={order.currency} asked />
      <LinesWithStockCard order={order} />
      <DeliveryCard order={order} lane={notBegun} />
      <PastCard order={order} past={check?.past} />
    </>
  );
};
