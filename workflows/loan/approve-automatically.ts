import { ActivityFailure, proxyActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "../shared/open-case";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import { finish } from "./finish";

const { approveAutomatically } = proxyActivities<Activities>(steps.automatic);

/** Approves without a person. @returns false when that failed finally, and a person has to look after all */
export const approvedAutomatically = async (openCase: OpenCase): Promise<boolean> => {
  const { caseId, messages } = openCase;
  try {
    const terms = await unlessWithdrawn(messages, () => approveAutomatically(caseId));
    await finish(openCase, "approved", { reason: "AUTOMATIC", result: { terms } });
    return true;
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    return false;
  }
};
