import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useChangeSentence } from "./use-change-sentence";
import type { Decision } from "./use-decision";

type Props = {
  decision: Decision;
  /** Counts the attempts to go on without having looked: each leads here. */
  asked: number;
};

/** What changed since the person looked, and the one press that says he has looked at it. */
export const ChangedNotice = ({ decision: { unseen, look }, asked }: Props) => {
  const t = useTranslations("tasks.changed");
  const sentence = useChangeSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  return (
    <div role="alert" className="empty:hidden">
      {unseen && (
        <div ref={box} tabIndex={-1}>
          <Notice tone="warn" title={t("title")}>
            {unseen.changes.length > 0 && (
              <ul className="mt-1 list-disc pl-5">
                {unseen.changes.map((change) => (
                  <li key={change.version} className="break-words">
                    {sentence(change)}
                  </li>
                ))}
              </ul>
            )}
            <p className="mt-1 text-sm">{t("hint")}</p>
            <Button size="sm" className="mt-2" onClick={look}>
              {t("looked")}
            </Button>
          </Notice>
        </div>
      )}
    </div>
  );
};
