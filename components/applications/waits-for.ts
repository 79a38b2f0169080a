import type { CaseDetail } from "@/domain/case";

/** What an application waits for, where it is done, and until when. */
export type WaitsFor = { what: "information" | "answer"; href: string; until: string };

/** What the applicant has to do now; null when nothing. */
export const waitsFor = ({ id, requests, offer }: Pick<CaseDetail, "id" | "requests" | "offer">): WaitsFor | null => {
  const request = requests.find(({ status }) => status === "OPEN");
  if (request) return { what: "information", href: `/my/${id}/requests/${request.id}`, until: request.dueAt };
  return offer?.status === "OPEN" ? { what: "answer", href: `/my/${id}/offer`, until: offer.openUntil } : null;
};
