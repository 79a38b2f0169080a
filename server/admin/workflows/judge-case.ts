import { standingOf, type WorkflowFacts, type WorkflowItem } from "@/domain/admin/workflow";
import { isForeign } from "@/domain/case-types";
import type { OpenCase } from "./open-case-sql";

/** How the workflow of a case stands. @param engine what the engine says; undefined: it did not answer */
export const judgeCase = (row: OpenCase, engine: WorkflowFacts["engine"] | undefined): WorkflowItem => {
  const { timers, undelivered, quietFor, ...item } = row;
  if (engine === undefined) return { ...item, standing: "UNKNOWN", reason: "ENGINE_AWAY" };
  const facts = { foreign: isForeign(item.type), openTasks: item.openTasks, timers, undelivered, quietFor, engine };
  return { ...item, ...standingOf(facts) };
};
