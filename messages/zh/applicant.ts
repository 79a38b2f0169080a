import frame from "./frame.json";
import my from "./my.json";
import notices from "./notices.json";

/** What every page of an applicant says; other areas come with the page that needs them. */
export const messages = { frame, my, notices };
