"use client";

import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button";
import { PageTitle } from "../ui/page-title";
import { Tabs } from "../ui/tabs";
import { InboxFilters } from "./inbox-filters";
import { InboxList } from "./inbox-list";
import { KeysDialog } from "./keys-dialog";
import { inboxViews, useInboxFilters } from "./use-inbox-filters";
import { useViewCount } from "./use-view-count";

/** The day's work of one person. */
export const Inbox = () => {
  const t = useTranslations("tasks");
  const { filters, query, setFilters, filtered } = useInboxFilters();
  const [keysOpen, setKeysOpen] = useState(false);
  const counts = { "needs-me": useViewCount("needs-me"), mine: useViewCount("mine"), snoozed: undefined, done: undefined };
  return (
    <>
      <PageTitle
        title={t("inbox")}
        actions={
          <span className="hidden md:block">
            <Button variant="ghost" size="sm" onClick={() => setKeysOpen(true)}>
              <Keyboard aria-hidden className="size-4" />
              {t("keys.open")}
            </Button>
          </span>
        }
      />
      <Tabs
        label={t("views.label")}
        value={filters.view}
        onValueChange={(view) => setFilters({ view, status: null })}
        tabs={inboxViews.map((view) => ({ value: view, label: t(`views.${view}`), count: counts[view] }))}
      >
        <InboxFilters filters={filters} setFilters={setFilters} />
        <InboxList
          key={JSON.stringify(query)}
          query={query}
          filtered={filtered}
          onClearFilters={() => setFilters({ q: null, status: null })}
          onShowView={(view) => setFilters({ view, q: null, status: null })}
          onHelp={() => setKeysOpen(true)}
        />
      </Tabs>
      <KeysDialog open={keysOpen} onOpenChange={setKeysOpen} />
    </>
  );
};
