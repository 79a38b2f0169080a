import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize; busy?: boolean };

/** A button. While `busy` it keeps its place and focus, and takes no second press. */
export const Button = ({ variant, size, busy = false, className, children, onClick, type = "button", ...rest }: Props) => (
  <button
    {...rest}
    type={busy ? "button" : type}
    aria-disabled={busy || undefined}
    onClick={busy ? undefined : onClick}
    className={buttonStyle(variant, size, className)}
  >
    {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
    {children}
  </button>
);
