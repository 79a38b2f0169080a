import { ApplicationFailure } from "@temporalio/activity";
import { z } from "zod";

/** What came with a call. Throws ApplicationFailure INVALID_INPUT, finally, with everything that is wrong: trying again would not mend it. */
export const inputOf = <Input>(read: () => Input): Input => {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError) throw ApplicationFailure.nonRetryable(z.prettifyError(error), "INVALID_INPUT");
    throw error;
  }
};
