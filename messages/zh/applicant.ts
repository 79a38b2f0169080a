import common from "./common.json";
import errors from "./errors.json";
import frame from "./frame.json";
import my from "./my.json";
import notices from "./notices.json";
import signin from "./signin.json";

/** What every page of an applicant says; other areas come with the page that needs them. */
export const messages = { common, errors, frame, my, notices, signin };
