import common from "./common.json";
import errors from "./errors.json";
import signin from "./signin.json";

/** What pages outside the frame say. */
export const messages = { common, errors, signin };
