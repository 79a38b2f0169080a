import { deskPage } from "@/components/sides/desk-side";
import { TaskPage } from "@/components/tasks/task-page";

export default deskPage(() => <TaskPage />);
