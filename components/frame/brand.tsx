import { Link } from "../ui/link";

const Mark = () => (
  <svg aria-hidden="true" viewBox="0 0 32 32" className="size-6 shrink-0">
    <rect width="32" height="32" rx="7" className="fill-accent" />
    <path d="M8 17.5l4.5 4.5L24 10.5" className="fill-none stroke-on-accent" strokeWidth="3" strokeLinecap="round" />
    <path d="M8 26h16" className="stroke-on-accent opacity-70" strokeWidth="2" strokeLinecap="round" />
  </svg>
);

/** Sign and name of the product; leads home. */
export const Brand = () => (
  <Link href="/" className="flex items-center gap-2 rounded-md font-semibold text-ink no-underline">
    <Mark />
    <span>Countersign</span>
  </Link>
);
