import frame from "./frame.json";
import my from "./my.json";
import notices from "./notices.json";
import { messages as root } from "./root";

/** What every page of an applicant says; other areas come with the page that needs them. */
export const messages = { ...root, frame, my, notices };
