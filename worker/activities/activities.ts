import { caseActivities } from "./case-activities";
import { clockActivities } from "./clock-activities";
import { generalActivities } from "./general-activities";
import { loanActivities } from "./loan-activities";
import { orderActivities } from "./order-activities";
import { taskActivities } from "./task-activities";

/** Everything workflows may ask of this worker, by name. */
export const activities = {
  ...caseActivities,
  ...taskActivities,
  ...clockActivities,
  ...loanActivities,
  ...orderActivities,
  ...generalActivities,
};
export type Activities = typeof activities;
