import { commentFieldId } from "./comment-places";

/** The task whose comments were asked for before they were there. */
let wanted: string | null = null;

const enter = (field: HTMLElement): void => {
  field.focus();
  // To the end of what is written there.
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
};

/** Leads to where one writes a comment on the task, at once or as soon as it is there. */
export const toComment = (taskId: string): void => {
  const field = document.getElementById(commentFieldId);
  wanted = field ? null : taskId;
  if (field) enter(field);
};

/** The field is there: whoever asked for it meanwhile is led to it. */
export const commentFieldArrived = (taskId: string, field: HTMLElement | null): void => {
  if (field && wanted === taskId) enter(field);
  wanted = null;
};
