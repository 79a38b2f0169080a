/** Where comments stand on the page of a task: a link leads there. */
export const commentsId = "comments";
/** Where one writes: its key leads there. */
export const commentFieldId = "comment-text";
