import { usePathId } from "../frame/use-path-id";
import { TaskById } from "./task-by-id";

/** The task that the address names. */
export const TaskPage = () => <TaskById id={usePathId()} />;
