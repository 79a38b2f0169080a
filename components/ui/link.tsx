import { type ComponentProps, type MouseEvent, useContext } from "react";
import { NavigationContext } from "../hooks/use-navigation";

/** What the browser does by itself: a new tab, a download, a press somebody else has taken. */
const leaveToBrowser = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** A link within the product. What is behind it is fetched when one is about to press it. */
export const Link = ({ href, onClick, onPointerEnter, onFocus, ...rest }: ComponentProps<"a"> & { href: string }) => {
  // Without it, on the page that is left when all else broke, the browser goes there.
  const navigation = useContext(NavigationContext);
  const ahead = () => navigation?.loadAhead(href);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigation || leaveToBrowser(event)) return;
    event.preventDefault();
    navigation.push(href);
  };
  return (
    <a
      {...rest}
      href={href}
      onClick={follow}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        ahead();
      }}
      onFocus={(event) => {
        onFocus?.(event);
        ahead();
      }}
    />
  );
};
