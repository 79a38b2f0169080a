import type { CaseDocument } from "@/domain/requests/slot";

export type Review = NonNullable<CaseDocument["reviews"]>[number];

/** Whether there is something to review: a file somebody sent and that can be opened. The agreement is our own. */
export const isReviewable = ({ kind, status }: CaseDocument): boolean => kind === "UPLOAD" && status === "CLEAN";

export const reviewBy = ({ reviews = [] }: CaseDocument, userId: string): Review | undefined =>
  reviews.find(({ by }) => by.id === userId);

/** How many of the documents that can be reviewed this person has given a verdict on. */
export const reviewProgress = (documents: readonly CaseDocument[], userId: string): { done: number; all: number } => {
  const reviewable = documents.filter(isReviewable);
  return { done: reviewable.filter((document) => reviewBy(document, userId)).length, all: reviewable.length };
};
