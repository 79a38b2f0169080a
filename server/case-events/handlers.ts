import type { CaseEventHandler } from "./case-event-handler";
import { documentSigned } from "./document-signed";
import { shippingUpdated } from "./shipping-updated";

/** Handlers by name of the event; which events a kind of case knows stands in domain/case-types.ts. */
export const caseEventHandlers = { documentSigned, shippingUpdated } satisfies Record<string, CaseEventHandler>;

export type CaseEventName = keyof typeof caseEventHandlers;
