import { type CloseCaseInput, closeCaseInputSchema } from "@/domain/general/close-case";
import { closeGeneralCase } from "@/server/general/close-general-case";
import { execution } from "./context";
import { inputOf } from "./input-of";

/** What a workflow that is not ours may ask for beside tasks. Bears being repeated. */
export const generalActivities = {
  /** Closes the case that was made with the workflow's first task, and takes back what is still open in it. */
  closeCase: async (input: CloseCaseInput): Promise<void> => {
    const { status, outcome = null } = inputOf(() => closeCaseInputSchema.parse(input));
    await closeGeneralCase({ ...execution(), status, outcome, openTasks: "CANCELLED", by: { system: "workflow" } });
  },
};
