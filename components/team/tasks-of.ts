/** Where a lead finds the open tasks of one of his people, first due first. @param assignee his id, or `none` */
export const tasksOf = (assignee?: string): string => `/tasks?view=led${assignee ? `&assignee=${assignee}` : ""}`;
