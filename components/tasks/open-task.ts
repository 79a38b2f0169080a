import { loadTask } from "../hooks/load-task";
import { type Opening, registerOpening } from "../opening";
import { unlessRefused } from "./unless-refused";

/** A task's page opens with one request: the task, its case and what lies behind it, and the person. */
const openTask: Opening = async (client, signal) => {
  const [, , taskId = ""] = window.location.pathname.split("/");
  return (await loadTask(client, taskId, signal)).me;
};

registerOpening("/tasks/{id}", unlessRefused(openTask));
