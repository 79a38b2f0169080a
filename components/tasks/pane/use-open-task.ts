import { useContext } from "react";
import { useNavigation } from "../../hooks/use-navigation";
import { listBehind } from "../actions/list-behind";
import { arrival } from "./arrival";
import { TaskPlaceContext } from "./task-place";

/** Opens a task, or the list one came from, where this screen does so: beside the list or as a page. The focus goes along. */
export const useOpenTask = () => {
  const place = useContext(TaskPlaceContext);
  const { push } = useNavigation();
  return {
    /** Whether the list is beside the task. */
    beside: place !== null,
    openTask: (taskId: string): void => {
      if (place) {
        place.show(taskId);
        return;
      }
      arrival.ask();
      push(`/tasks/${taskId}`);
    },
    openList: (): void => {
      if (place) {
        place.close();
        return;
      }
      arrival.ask();
      push(listBehind.address());
    },
  };
};
