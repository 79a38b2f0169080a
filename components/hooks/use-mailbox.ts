import type { MailboxMessage } from "@/domain/listing";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Mail caught in demo mode, newest first; `to` looks for a recipient. */
export const useMailbox = (filters: Filters) =>
  usePageList<MailboxMessage>("/api/demo/mailbox", queryKeys.mailbox(filters), filters, { keepPrevious: true });
