import application from "./application.json";
import attachments from "./attachments.json";
import audit from "./audit.json";
import cases from "./cases.json";
import comments from "./comments.json";
import deskNotices from "./desk-notices.json";
import deskRefusal from "./desk-refusal.json";
import documents from "./documents.json";
import frame from "./frame.json";
import general from "./general.json";
import ledgers from "./ledgers.json";
import loan from "./loan.json";
import mailbox from "./mailbox.json";
import messagesArea from "./messages.json";
import notices from "./notices.json";
import order from "./order.json";
import profile from "./profile.json";
import system from "./system.json";
import taskLife from "./task-life.json";
import tasks from "./tasks.json";
import team from "./team.json";

/** What the desk reads. */
export const messages = {
  application,
  attachments,
  audit,
  cases,
  comments,
  deskRefusal,
  documents,
  frame: { ...frame, systemPage: system },
  general,
  ledgers,
  loan,
  mailbox,
  messages: messagesArea,
  notices: { ...notices, kind: { ...notices.kind, ...deskNotices } },
  order,
  profile,
  taskLife,
  tasks,
  team,
};
