import { type ParcelMove, parcelRoad } from "@/domain/demo/parcel-road";

const steps = parcelRoad.flatMap(({ status }, place) => {
  const next = parcelRoad[place + 1];
  return next ? [{ status, next }] : [];
});
const [firstStep] = steps;

const caseSql = (status: string, value: (step: (typeof steps)[number]) => string): string =>
  `CASE ${status} ${steps.map((step) => `WHEN '${step.status}' THEN ${value(step)}`).join(" ")} END`;

/** The status that comes after `status`; null at the end of the road. */
export const nextStatusSql = (status: string): string => caseSql(status, ({ next }) => `'${next.status}'`);

/** When shipment `s`, once it is told of, moves on; null at the end of the road. */
export const nextMoveSql = `CASE WHEN ${nextStatusSql("s.status")} IS NOT NULL THEN
  greatest(now(), s.created_at + ${caseSql("s.status", ({ next }) => String(next.hours))} / s.time_scale * interval '1 hour') END`;

/** When a parcel ordered now is picked up. @param scale SQL of the time scale */
export const firstMoveSql = (scale: string): string => `now() + ${firstStep?.next.hours} / ${scale} * interval '1 hour'`;

/** Statuses from which a parcel may come to the given one. */
export const statusesBefore = (move: ParcelMove): string[] => {
  const end = parcelRoad.findIndex(({ status }) => status === (move === "FAILED" ? "DELIVERED" : move));
  return parcelRoad.slice(0, end).map(({ status }) => status);
};
