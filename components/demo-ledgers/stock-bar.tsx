import type { Ledgers } from "@/domain/demo/ledgers";

type Item = Ledgers["inventory"][number];

const looks = { onHand: "fill-good", reserved: "fill-warn", shipped: "fill-line-strong" } as const;

/** The parts of a product's stock as parts of a bar, by their order; the numbers stand beside it. */
export const StockBar = ({ item }: { item: Item }) => {
  const whole = Math.max(1, item.initial);
  const parts = (Object.keys(looks) as (keyof typeof looks)[]).map((name) => ({ name, share: (item[name] / whole) * 100 }));
  return (
    <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="mt-1 h-1.5 w-full rounded-sm">
      <rect width="100" height="6" className="fill-sunken" />
      {parts.map(({ name, share }, index) => (
        <rect
          key={name}
          x={parts.slice(0, index).reduce((sum, part) => sum + part.share, 0)}
          width={share}
          height="6"
          className={looks[name]}
        />
      ))}
    </svg>
  );
};
