import cases from "./cases.json";
import common from "./common.json";
import frame from "./frame.json";
import loan from "./loan.json";
import tasks from "./tasks.json";

/** Everything the screens say in this language, by area. */
export const messages = { cases, common, frame, loan, tasks };
