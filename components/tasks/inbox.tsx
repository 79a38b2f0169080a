import { BarChart3, Bookmark, BookmarkX, Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { runCommand } from "../commands/command-registry";
import { useMe } from "../hooks/use-me";
import { useSavedViews } from "../hooks/use-saved-views";
import { useTaskCounts } from "../hooks/use-task-counts";
import { lazyPart } from "../lazy-part";
import { Button } from "../ui/button";
import { Tabs } from "../ui/tabs";
import { InboxFilters } from "./inbox-filters";
import { InboxList } from "./inbox-list";
import { addressOf, inboxTabs, savedAt } from "./inbox-tabs";
import { InboxTitle } from "./inbox-title";
import { InboxPanes } from "./pane/inbox-panes";
import { useInboxFilters } from "./use-inbox-filters";

const SaveView = lazyPart(async () => (await import("./save-view")).SaveView);
const FiguresDialog = lazyPart(async () => (await import("./figures-dialog")).FiguresDialog);

type Opened = "save" | "figures" | null;

/** The day's work of one person. */
export const Inbox = () => {
  const t = useTranslations("tasks");
  const { filters, query, setFilters, filtered } = useInboxFilters();
  const { data: me } = useMe();
  const { data: counts } = useTaskCounts();
  const { forget } = useSavedViews();
  const [opened, setOpened] = useState<Opened>(null);
  const tabs = inboxTabs(me?.roles ?? [], counts);
  const saved = savedAt(query, counts?.saved ?? []);
  const close = () => setOpened(null);
  const noFilters = { q: null, status: null, assignee: null };
  const show = (value: string) => {
    const tab = tabs.find((one) => one.value === value);
    if (tab?.saved) setFilters(addressOf(tab.saved));
    else if (tab?.view) setFilters({ view: tab.view, status: null, assignee: null, sort: null });
  };
  return (
    <>
      <InboxTitle
        title={t("inbox")}
        actions={
          <span className="flex flex-wrap gap-1">
            <Button variant="ghost" size="sm" onClick={() => setOpened("figures")}>
              <BarChart3 aria-hidden className="size-4" />
              {t("figures.title")}
            </Button>
            <span className="hidden md:block">
              <Button variant="ghost" size="sm" onClick={() => runCommand("help")}>
                <Keyboard aria-hidden className="size-4" />
                {t("keys.open")}
              </Button>
            </span>
          </span>
        }
      />
      <Tabs
        label={t("views.label")}
        value={saved?.id ?? filters.view}
        onValueChange={show}
        tabs={tabs.map(({ value, view, saved: kept, count }) => ({
          value,
          label: view ? t(`views.${view}`) : kept?.name,
          count,
        }))}
      >
        <div className="flex flex-wrap items-start gap-2">
          <div className="min-w-0 flex-1">
            <InboxFilters filters={filters} setFilters={setFilters} />
          </div>
          {saved ? (
            <Button variant="ghost" busy={forget.isPending} onClick={() => forget.mutate(saved.id)}>
              <BookmarkX aria-hidden className="size-4" />
              {t("saved.forget")}
            </Button>
          ) : (
            (filtered || filters.sort) && (
              <Button variant="ghost" onClick={() => setOpened("save")}>
                <Bookmark aria-hidden className="size-4" />
                {t("saved.title")}
              </Button>
            )
          )}
        </div>
        <InboxPanes>
          <InboxList
            key={JSON.stringify(query)}
            query={query}
            filtered={filtered}
            onClearFilters={() => setFilters(noFilters)}
            onShowView={(view) => setFilters({ view, ...noFilters })}
          />
        </InboxPanes>
      </Tabs>
      <Suspense>
        {opened === "save" && <SaveView query={query} onClose={close} />}
        {opened === "figures" && <FiguresDialog onClose={close} />}
      </Suspense>
    </>
  );
};
