import type { TimelineItem } from "@/domain/listing";

const isNotice = ({ type }: TimelineItem): boolean => type === "notice.recorded";
const channelsOf = ({ data }: TimelineItem): unknown[] => (Array.isArray(data.channels) ? data.channels : []);
const peopleOf = ({ data }: TimelineItem): unknown[] => (Array.isArray(data.people) ? data.people : [data.userId]);

/** The same notice to several people is one line of a story, with all of them in `people`. */
export const foldNotices = (items: readonly TimelineItem[]): TimelineItem[] => {
  const folded: TimelineItem[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    if (!last || !isNotice(item) || !isNotice(last) || last.data.kind !== item.data.kind) {
      folded.push(item);
      continue;
    }
    const people = [...new Set([...peopleOf(last), ...peopleOf(item)])];
    const channels = [...new Set([...channelsOf(last), ...channelsOf(item)])];
    folded[folded.length - 1] = { ...last, data: { ...last.data, people, channels } };
  }
  return folded;
};
