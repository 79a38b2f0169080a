/** Where a half-filled order lies in this browser. */
export const orderDraftKey = (userId: string, mode: string): string => `countersign.draft.order.${mode}.${userId}`;

/** Key of a customer's own half-filled order on the server. */
export const ownOrderDraftKey = "application-order";
