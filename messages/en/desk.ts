import application from "./application.json";
import attachments from "./attachments.json";
import audit from "./audit.json";
import cases from "./cases.json";
import comments from "./comments.json";
import documents from "./documents.json";
import frame from "./frame.json";
import general from "./general.json";
import ledgers from "./ledgers.json";
import loan from "./loan.json";
import loanLine from "./loan-line.json";
import mailbox from "./mailbox.json";
import messagesArea from "./messages.json";
import order from "./order.json";
import orderLine from "./order-line.json";
import profile from "./profile.json";
import absence from "./profile-absence.json";
import system from "./system.json";
import taskDialogs from "./task-dialogs.json";
import taskLife from "./task-life.json";
import taskPage from "./task-page.json";
import tasks from "./tasks.json";
import team from "./team.json";

/** What all other pages of the desk say besides; an area that the inbox knows in part is whole here. */
export const messages = {
  application,
  attachments,
  audit,
  cases,
  comments,
  documents,
  frame: { ...frame, systemPage: system },
  general,
  ledgers,
  loan: { ...loanLine, ...loan },
  mailbox,
  messages: messagesArea,
  order: { ...orderLine, ...order },
  profile: { ...profile, absence },
  taskLife: { ...taskLife, ...taskDialogs },
  tasks: { ...tasks, ...taskPage },
  team,
};
