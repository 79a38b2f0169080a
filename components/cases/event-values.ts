import type { AuditEventType } from "@/domain/audit-event";
import { accountEventValues } from "./account-event-values";
import { agreementEventValues } from "./agreement-event-values";
import { caseEventValues } from "./case-event-values";
import type { EventData, EventValueRegistry, EventValues, EventWords } from "./event-value";
import { orderEventValues } from "./order-event-values";
import { requestEventValues } from "./request-event-values";
import { taskEventValues } from "./task-event-values";

const registry: EventValueRegistry = {
  ...caseEventValues,
  ...taskEventValues,
  ...accountEventValues,
  ...requestEventValues,
  ...agreementEventValues,
  ...orderEventValues,
};

/** Values for the sentence of an event, in the reader's words. */
export const eventValues = (type: string, data: EventData, words: EventWords): EventValues =>
  registry[type as AuditEventType]?.(data, words) ?? {};
