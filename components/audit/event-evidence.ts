import type { AuditItem } from "@/domain/listing";

/** What an event points at beside its case and task: files with their fingerprints, requests, decisions. Ids are UUIDs, hashes hex. */
export type Evidence = { documentId?: string; sha256?: string; requestId?: string; decisionId?: string };

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads it from the event's data, whatever the kind of event. */
export const evidenceOf = ({ data }: Pick<AuditItem, "data">): Evidence => {
  const found = {
    documentId: text(data.documentId),
    sha256: text(data.sha256) ?? text(data.documentSha256),
    requestId: text(data.requestId),
    decisionId: text(data.decisionId),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};
