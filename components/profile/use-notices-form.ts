import { type FormEvent, useState } from "react";
import type { NoticeChannel, NoticeGroup } from "@/domain/notice-groups";
import type { NoticePreferences } from "@/domain/notice-preferences";
import { useCheckedForm } from "../hooks/use-checked-form";
import { useSetNoticePreferences } from "../hooks/use-set-notice-preferences";
import { problemOf } from "../tasks/problem-of";
import { checkNotices, noticeInputOf, noticeValuesOf } from "./check-notices";

/** The form of how one is told, begun from what is stored. @param onDone once the server has it */
export const useNoticesForm = (stored: NoticePreferences, onDone: () => void) => {
  const [initial] = useState(() => noticeValuesOf(stored));
  const form = useCheckedForm(initial, checkNotices);
  const { mutate, isPending, error } = useSetNoticePreferences();
  const { values, change } = form;
  const toggle = (group: NoticeGroup, channel: NoticeChannel): void => {
    const now = values.channels[group] ?? [];
    const next = now.includes(channel) ? now.filter((other) => other !== channel) : [...now, channel];
    change("channels", { ...values.channels, [group]: next });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending || !form.judge(["from", "to"])) return;
    mutate(noticeInputOf(values), { onSuccess: onDone });
  };
  return { ...form, toggle, submit, busy: isPending, problem: error ? problemOf(error) : null };
};
export type NoticesForm = ReturnType<typeof useNoticesForm>;
