import { Kbd } from "../ui/kbd";

const shown: Record<string, string> = { X: "Shift x" };
/** In the browser alone: nothing with keys is in the static HTML. */
const onApple = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** Keys as they are pressed, one box each. @param keys as in `commandKeys`, `g i` */
export const Keys = ({ keys }: { keys: string }) => (
  <span className="inline-flex flex-wrap gap-1">
    {(shown[keys] ?? keys).split(" ").map((key) => (
      <Kbd key={key}>{key === "Ctrl" && onApple() ? "⌘" : key}</Kbd>
    ))}
  </span>
);
