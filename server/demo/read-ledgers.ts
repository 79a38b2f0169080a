import { z } from "zod";
import type { Ledgers } from "@/domain/demo/ledgers";
import { statement } from "../db";
import { requireDemo } from "../demo";
import { isoSql } from "../sql";
import { activeFaultColumns, activeFaultSql } from "./fault-sql";

export const readLedgersSchema = z.object({ caseId: z.uuid().optional() });

/** So many payments and shipments are shown, the latest. */
const shown = 200;

const listStock = statement<Ledgers["inventory"][number]>(
  "demo-stock",
  `SELECT sku, initial, on_hand AS "onHand", reserved, shipped FROM sim_stock ORDER BY sku`,
);

const listPayments = statement<Ledgers["payments"][number]>(
  "demo-payments",
  `SELECT case_id AS "caseId", key, card, authorised, captured, refunded, voided, currency FROM sim_payments
  WHERE $1::text IS NULL OR case_id = $1 ORDER BY created_at DESC, key LIMIT ${shown}`,
);

const listShipments = statement<Ledgers["shipments"][number]>(
  "demo-shipments",
  `SELECT case_id AS "caseId", key, status, tracking_number AS "trackingNumber", ${isoSql("next_update_at")} AS "nextUpdateAt"
  FROM sim_shipments WHERE $1::text IS NULL OR case_id = $1 ORDER BY created_at DESC, key LIMIT ${shown}`,
);

const listFaults = statement<Ledgers["faults"][number]>(
  "demo-faults",
  `SELECT ${activeFaultColumns} FROM sim_faults WHERE ${activeFaultSql} ORDER BY created_at, id`,
);

const listBreakers = statement<Ledgers["breakers"][number]>(
  "demo-breakers",
  `SELECT name, state, calls, failures, ${isoSql("retry_at")} AS "retryAt" FROM circuit_breakers ORDER BY name`,
);

/** The simulators' own books, latest first, of one case or of all; switches and breakers. Throws AppError NOT_FOUND outside demo mode. */
export const readLedgers = async ({ caseId = null }: { caseId?: string | null | undefined }): Promise<Ledgers> => {
  requireDemo();
  const [inventory, payments, shipments, faults, breakers] = await Promise.all([
    listStock([]),
    listPayments([caseId]),
    listShipments([caseId]),
    listFaults([]),
    listBreakers([]),
  ]);
  return { inventory, payments, shipments, faults, breakers };
};
