"use client";

import { type ComponentProps, type ComponentType, createContext, type MouseEvent, useContext } from "react";
import { NavigationContext } from "../hooks/use-navigation";

type Props = ComponentProps<"a"> & { href: string };

/** What the browser does by itself: a new tab, a download, a press somebody else has taken. */
const leaveToBrowser = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** Goes to the page when pressed and loads nothing ahead: on a phone every byte counts, and the next page is small. */
const LightLink = ({ href, onClick, ...rest }: Props) => {
  // Without it, on the page that is left when all else broke, the browser goes there.
  const navigation = useContext(NavigationContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigation || leaveToBrowser(event)) return;
    event.preventDefault();
    navigation.push(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
};

/** How links are followed here; the desk puts Next's own link in its place. */
export const LinkKind = createContext<ComponentType<Props>>(LightLink);

/** A link within the product. */
export const Link = (props: Props) => {
  const Kind = useContext(LinkKind);
  return <Kind {...props} />;
};
