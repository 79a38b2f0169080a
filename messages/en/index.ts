import application from "./application.json";
import audit from "./audit.json";
import cases from "./cases.json";
import common from "./common.json";
import documents from "./documents.json";
import errors from "./errors.json";
import frame from "./frame.json";
import loan from "./loan.json";
import mailbox from "./mailbox.json";
import messagesArea from "./messages.json";
import my from "./my.json";
import notices from "./notices.json";
import profile from "./profile.json";
import signin from "./signin.json";
import tasks from "./tasks.json";

/** Everything the screens say in this language, by area. */
export const messages = {
  application,
  audit,
  cases,
  common,
  documents,
  errors,
  frame,
  loan,
  mailbox,
  messages: messagesArea,
  my,
  notices,
  profile,
  signin,
  tasks,
};
