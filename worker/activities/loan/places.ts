/** Where notices to applicants lead. */
export const requestPlace = ({ caseId, id }: { caseId: string; id: string }): string => `/my/${caseId}/requests/${id}`;
export const offerPlace = (caseId: string): string => `/my/${caseId}/offer`;
