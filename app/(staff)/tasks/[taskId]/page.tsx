import { TaskPage } from "@/components/tasks/task-page";

// One static shell for every task; the page reads the id from the address (next.config.ts).
export const dynamicParams = false;
export const generateStaticParams = () => [{ taskId: "_" }];

const TaskRoute = () => <TaskPage />;

export default TaskRoute;
