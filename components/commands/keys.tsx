import { Kbd } from "../ui/kbd";

const shown: Record<string, string[]> = { X: ["Shift", "x"] };

/** Keys as they are pressed, one box each. @param keys as in `commandKeys`, `g i` */
export const Keys = ({ keys }: { keys: string }) => (
  <span className="inline-flex flex-wrap gap-1">
    {(shown[keys] ?? keys.split(" ")).map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
  </span>
);
