import { proxyActivities } from "@temporalio/workflow";
import { carrierRings, timersOf } from "../../domain/schedule";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { waitOrRing } from "../shared/deadlines";
import { isFailure } from "../shared/failure";
import { steps } from "../shared/steps";
import { Withdrawn } from "../shared/withdrawal";
import { decline, stopIfAllowed } from "./allow-refund";
import { mendShipping } from "./mend-shipping";
import type { Assessed, OpenOrder } from "./open-order";

const { askCarrier } = proxyActivities<OrderSteps>(steps.partner);

/** Takes what was told of the parcel; a delay is passed on to the customer. */
const takeNews = async ({ caseId, parcel, progress }: OpenOrder): Promise<void> => {
  const news = parcel.take();
  for (const { dedupeKey } of news) progress.acknowledge(dedupeKey);
  const delayed = news.filter(({ update }) => update.status === "DELAYED");
  const notices = delayed.map(({ update }) => ({
    caseId,
    eventKey: `case:${caseId}:delayed:${update.updateId}`,
    kind: "order.delayed" as const,
    audience: { to: "applicant" as const },
  }));
  await progress.save({ notices });
};

/** A carrier that cannot be asked is asked again with the next ring. */
const ask = async ({ caseId, shipments }: OpenOrder): Promise<void> => {
  try {
    await askCarrier(caseId, shipments);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
};

/** Waits for news of the parcel until it has left, has failed, or somebody wants the order stopped. */
const waitForParcel = async (order: OpenOrder, { carrierSilence }: Assessed): Promise<void> => {
  const { messages, parcel, progress, timeScale } = order;
  const rings = carrierRings(carrierSilence, Date.now(), timeScale);
  await progress.enter("PROCESSING", { timers: timersOf(rings) });
  await waitOrRing({
    rings,
    rung: [],
    isOver: () => parcel.hasLeft() || parcel.hasFailed() || messages.cancel() !== undefined,
    onRing: async (_, toCome) => {
      await ask(order);
      progress.change({ timers: timersOf(toCome) });
      await progress.save();
    },
    news: { there: parcel.hasNews, take: () => takeNews(order) },
  });
};

/** One round of waiting, and what has to be done about what ended it. Throws OrderEnding, Withdrawn */
const turn = async (order: OpenOrder, assessed: Assessed): Promise<void> => {
  const { messages, parcel } = order;
  await waitForParcel(order, assessed);
  if (parcel.hasLeft()) return;
  if (messages.cancel()) return stopIfAllowed(order, assessed);
  try {
    await mendShipping(order, assessed);
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error;
    await stopIfAllowed(order, assessed);
  }
};

/** Waits, for days if need be, until the goods of a paid order have left. Throws OrderEnding, Withdrawn */
export const awaitShipped = async (order: OpenOrder, assessed: Assessed): Promise<void> => {
  while (!order.parcel.hasLeft()) await turn(order, assessed);
  for (const { dedupeKey } of order.parcel.take()) order.progress.acknowledge(dedupeKey);
  await decline(order, "ALREADY_SHIPPED");
};
