import type { z } from "zod";
import { AppError } from "@/domain/errors";
import type { chainCheckSchema } from "@/domain/listing";
import { isUuid } from "./access";
import { statement } from "./db";
import { verifyChain } from "./verify-chain";

const exists = statement("case-exists", "SELECT FROM cases WHERE id = $1");

/** Whether the trail of a case is whole. For auditors; the route's policy says so. Throws AppError NOT_FOUND. */
export const checkCaseChain = async (caseId: string): Promise<z.input<typeof chainCheckSchema>> => {
  if (!isUuid(caseId) || (await exists([caseId])).length === 0) throw new AppError("NOT_FOUND", "There is no such case.");
  const { events, brokenAt } = await verifyChain(caseId);
  return { caseId, ok: brokenAt === null, events, brokenAt, checkedAt: new Date().toISOString() };
};
