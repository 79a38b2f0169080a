import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Link } from "./link";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = ({ variant, size, className, ...rest }: Props) => (
  <Link {...rest} className={buttonStyle(variant, size, className)} />
);
