import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Me } from "@/domain/me";
import { useWriteComment } from "../hooks/use-write-comment";
import { useFormat } from "../i18n/use-format";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Kbd } from "../ui/kbd";
import { Textarea } from "../ui/textarea";
import { commentFieldId } from "./comment-places";
import { MentionList, mentionOptionId } from "./mention-list";
import { mentioned } from "./mentions";
import { commentFieldArrived } from "./to-comment";
import { useKeptComment } from "./use-kept-comment";
import { useMention } from "./use-mention";
import { WriteProblem } from "./write-problem";

const useComposer = (taskId: string, me: Me) => {
  const { kept, keep } = useKeptComment(me.id, taskId);
  const [missing, setMissing] = useState(false);
  const [told, setTold] = useState<string[] | null>(null);
  const writing = useWriteComment(taskId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = kept.text.trim();
    setMissing(text === "");
    if (text === "" || writing.isPending) return;
    setTold(null);
    writing.mutate(
      { text, mentions: mentioned(text, kept.people) },
      {
        onSuccess: ({ mentions }) => {
          keep({ text: "", people: [] });
          setTold(mentions.map(({ name }) => name));
        },
      },
    );
  };
  return { kept, keep, missing, told, writing, submit };
};

type FieldProps = Pick<ReturnType<typeof useComposer>, "kept" | "keep" | "missing"> & {
  taskId: string;
  me: Me;
  readOnly: boolean;
};

/** Where one writes, with colleagues offered behind an `@`. */
const CommentField = ({ taskId, me, kept, keep, missing, readOnly }: FieldProps) => {
  const t = useTranslations("comments");
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mention = useMention({
    field,
    text: kept.text,
    meId: me.id,
    onText: (text) => keep({ text }),
    onMention: ({ id, name }) => keep({ people: [...kept.people, { id, name }] }),
  });
  useEffect(() => commentFieldArrived(taskId, field.current), [taskId]);
  const open = mention.people.length > 0;
  return (
    <>
      <Field id={commentFieldId} label={t("write")} hint={t("hint")} error={missing ? t("missing") : undefined}>
        <div className="relative">
          <Textarea
            ref={field}
            rows={3}
            className="scroll-mb-36"
            maxLength={4_000}
            value={kept.text}
            readOnly={readOnly}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={open ? listId : undefined}
            aria-activedescendant={mention.active && mentionOptionId(listId, mention.active.id)}
            onChange={({ target }) => {
              keep({ text: target.value });
              mention.follow(target.value, target.selectionStart);
            }}
            onSelect={({ currentTarget }) => mention.move(currentTarget.selectionStart)}
            onKeyDown={mention.onKeyDown}
          />
          {open && <MentionList id={listId} people={mention.people} active={mention.active} onPick={mention.pick} />}
        </div>
      </Field>
      <p role="status" className="sr-only">
        {mention.asking && t("found", { count: mention.people.length })}
      </p>
    </>
  );
};

/** Writes a comment. What is typed stays until the server has it. */
export const WriteComment = ({ taskId, me }: { taskId: string; me: Me }) => {
  const t = useTranslations("comments");
  const format = useFormat();
  const { kept, keep, missing, told, writing, submit } = useComposer(taskId, me);
  return (
    <form onSubmit={submit} onKeyDown={submitByKey} noValidate className="mt-4 flex flex-col gap-2">
      <CommentField taskId={taskId} me={me} kept={kept} keep={keep} missing={missing} readOnly={writing.isPending} />
      <WriteProblem writing={writing} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={writing.isPending}>
          <Send aria-hidden className="size-4" />
          {t("send")}
        </Button>
        <span aria-hidden className="hidden text-sm text-muted md:inline">
          {t.rich("keyHint", { kbd: (keys) => <Kbd>{keys}</Kbd> })}
        </span>
      </div>
      <p role="status" className="text-sm text-muted empty:hidden">
        {told && [t("sent"), ...(told.length > 0 ? [t("told", { names: format.list(told) })] : [])].join(" ")}
      </p>
    </form>
  );
};
