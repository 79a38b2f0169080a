import type { z } from "zod";
import type { Role } from "@/domain/roles";
import type { Caller } from "../caller";
import type { OpenedCase } from "../get-case";

/** An outside system that tells cases of what happened, known by its signature. */
export type Partner = { partner: "carrier" };

/** Who tells a case something: a person, with the case as he may see it, or a partner. */
export type Teller = (Caller & { opened: OpenedCase }) | Partner;

/** What is done when an open case is told something; `data` has passed the schema of the case type's `events`. */
export type CaseEventHandler<Data = never, Answer = unknown> = {
  answer: z.ZodType<Answer>;
  /** Who may tell it: people of these roles that may see the case, or anybody to whom `handle` looks himself (`"handler"`); partners. */
  tellers: { roles: readonly Role[] | "handler"; partners: readonly Partner["partner"][] };
  handle: (event: { teller: Teller; caseId: string; data: Data }) => Promise<Answer>;
};
