import type { ShippingAddress } from "@/domain/order/order";
import { auditJson } from "../audit";
import { statement } from "../db";

const change = statement(
  "change-shipping-address",
  `WITH before AS (SELECT id, data -> 'shippingAddress' AS address FROM cases WHERE id = $1 FOR NO KEY UPDATE),
  changed AS (
    UPDATE cases c SET data = jsonb_set(c.data, '{shippingAddress}', $2::jsonb), updated_at = now() FROM before b
    WHERE c.id = b.id AND b.address <> $2::jsonb RETURNING c.id
  )
  SELECT append_audit(b.id, b.id, jsonb_set($3::jsonb, '{data,before,shippingAddress}', b.address)) FROM before b JOIN changed USING (id)`,
);

export type ChangeShippingAddress = {
  caseId: string;
  decisionId: string;
  shippingAddress: ShippingAddress;
  workflowId: string;
  runId: string;
};

/** Another address for parcels made from now on; the old one stands on the trail. A repeat changes nothing. */
export const changeShippingAddress = async (request: ChangeShippingAddress): Promise<void> => {
  const { caseId, decisionId, shippingAddress, workflowId, runId } = request;
  const data = { decisionId, before: { shippingAddress: {} }, after: { shippingAddress } };
  const event = auditJson({ type: "case.dataChanged", actor: { system: "workflow" }, workflowId, runId, data });
  await change([caseId, JSON.stringify(shippingAddress), event]);
};
