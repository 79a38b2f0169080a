import { cn } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong border-transparent",
  secondary: "bg-surface text-ink border-line-strong hover:bg-sunken",
  ghost: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-bad text-on-bad border-transparent hover:opacity-90",
};
const sizes: Record<ButtonSize, string> = { sm: "min-h-7 px-2.5 text-sm", md: "min-h-9 px-3.5 text-base" };

/** Look of a button, also for links that look like one. */
export const buttonStyle = (variant: ButtonVariant = "secondary", size: ButtonSize = "md", className?: string): string =>
  cn(
    "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none no-underline",
    "disabled:opacity-55 disabled:cursor-not-allowed",
    variants[variant],
    sizes[size],
    className,
  );
