import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "../ui/text-link";
import { StepLink } from "./step-link";
import { useStepFocus } from "./use-step-focus";

type Props = {
  title: string;
  lead?: ReactNode;
  backLabel: string;
  /** One page up; left out: the first step of this page. */
  backTo?: string;
};

const look = "inline-flex min-h-7 items-center gap-1";

/** Way back and heading of a step. The heading takes the focus when the step changes, not when the page is opened. */
export const StepTitle = ({ title, lead, backLabel, backTo }: Props) => {
  const heading = useStepFocus(title);
  const back = (
    <>
      <ArrowLeft aria-hidden className="size-4" />
      {backLabel}
    </>
  );
  return (
    <div className="flex flex-col gap-2">
      <title>{`${title} · Countersign`}</title>
      <p>
        {backTo === undefined ? (
          <StepLink to="" className={look}>
            {back}
          </StepLink>
        ) : (
          <TextLink href={backTo} className={look}>
            {back}
          </TextLink>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold break-words outline-none">
        {title}
      </h1>
      {lead && <div className="text-muted">{lead}</div>}
    </div>
  );
};
