import { messages as desk } from "./desk";
import { messages as inbox } from "./inbox";

/** What the desk reads. */
export const messages = { ...inbox, ...desk };
