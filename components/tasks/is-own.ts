import type { Task } from "@/domain/task";

/** Of one's own application a task shows that it is there, no more. */
export const isOwn = ({ mayDecide }: Pick<Task, "mayDecide">): boolean => mayDecide !== true && mayDecide.code === "IS_APPLICANT";
