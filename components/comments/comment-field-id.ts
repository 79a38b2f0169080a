/** Where one writes, on the page of a task: its key leads there. */
export const commentFieldId = "comment-text";
