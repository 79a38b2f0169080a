import type { z } from "zod";
import type { Caller } from "../caller";
import type { OpenedCase } from "../get-case";

/** What is done when an open case is told something; `data` has passed the schema of the case type's `events`. */
export type CaseEventHandler<Data = never, Answer = unknown> = {
  answer: z.ZodType<Answer>;
  handle: (event: { caller: Caller; caseId: string; opened: OpenedCase; data: Data }) => Promise<Answer>;
};
