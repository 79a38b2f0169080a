import deskRefusal from "./desk-refusal.json";
import frame from "./frame.json";
import loanLine from "./loan-line.json";
import notices from "./notices.json";
import orderLine from "./order-line.json";
import absence from "./profile-absence.json";
import taskLife from "./task-life.json";
import tasks from "./tasks.json";

/** What the frame of the desk and the inbox say: all that its first view needs. */
export const messages = {
  deskRefusal,
  frame,
  loan: loanLine,
  notices,
  order: orderLine,
  profile: { absence },
  taskLife,
  tasks,
};
