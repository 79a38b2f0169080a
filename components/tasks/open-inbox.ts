import type { Inbox } from "@/domain/inbox";
import { api } from "../api";
import { readAddress } from "../hooks/address-parts";
import { withChangesMeanwhile } from "../live/changes-meanwhile";
import { type Opening, registerOpening } from "../opening";
import { queryKeys } from "../query-keys";
import { inboxParts, inboxQuery } from "./inbox-query";
import { unlessRefused } from "./unless-refused";

/** The inbox opens with one request: its page, the numbers of its views, and the person. */
const openInbox: Opening = (client, signal) =>
  withChangesMeanwhile(client, async () => {
    const query = inboxQuery(readAddress(inboxParts, window.location.search));
    const { me, page, counts } = await api<Inbox>("/api/inbox", { query, signal });
    client.setQueryData(queryKeys.tasks(query), { pages: [page], pageParams: [null] });
    client.setQueryData(queryKeys.taskCounts, counts);
    client.setQueryData(queryKeys.absence, me.absences);
    return me;
  });

registerOpening("/tasks", unlessRefused(openInbox));
