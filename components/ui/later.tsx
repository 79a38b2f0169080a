import { type ReactNode, Suspense, useEffect, useState } from "react";
import { whenIdle } from "./when-idle";

/** Shows what is inside (`lazyPart`) once the first view stands, which does without it. */
export const Later = ({ children }: { children: ReactNode }) => {
  const [now, setNow] = useState(false);
  useEffect(() => whenIdle(() => setNow(true)), []);
  return now && <Suspense fallback={null}>{children}</Suspense>;
};
