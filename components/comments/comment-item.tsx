import { useTranslations } from "next-intl";
import type { Comment } from "@/domain/task-actions";
import { cn } from "../ui/class-names";
import { TimeAgo } from "../ui/time-ago";
import { mentionParts } from "./mentions";
import { commentElementId } from "./use-linked-comment";

type Props = { comment: Comment; own: boolean /** The address led to it. */; linked: boolean };

/** Who said what and when, those who were told of it marked. */
export const CommentItem = ({ comment: { id, by, at, text, mentions }, own, linked }: Props) => {
  const t = useTranslations("comments");
  return (
    <li
      id={commentElementId(id)}
      tabIndex={-1}
      aria-current={linked || undefined}
      className={cn(
        "scroll-mt-20 rounded-md border p-3",
        linked ? "border-accent bg-accent-soft outline-2 outline-accent" : "border-line",
      )}
    >
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-medium">{own ? t("you") : by.name}</span>
        <TimeAgo at={at} className={linked ? undefined : "text-muted"} />
        {linked && <span className="sr-only">{t("linked")}</span>}
      </p>
      <p className="break-words whitespace-pre-line">
        {mentionParts(text, mentions).map((part) =>
          part.mention ? (
            <strong key={part.at} className="font-medium text-accent">
              {part.text}
            </strong>
          ) : (
            <span key={part.at}>{part.text}</span>
          ),
        )}
      </p>
    </li>
  );
};
