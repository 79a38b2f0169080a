import common from "./common.json";
import errors from "./errors.json";
import signin from "./signin.json";

/** What is said everywhere. */
export const messages = { common, errors, signin };
