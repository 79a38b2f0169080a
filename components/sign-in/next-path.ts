/** Where to go after signing in: `next` of the address if it is a path of this very site and not the sign-in page again, else home. */
export const nextPath = (search: string, origin: string): string => {
  const next = new URLSearchParams(search).get("next") ?? "/";
  if (!next.startsWith("/")) return "/";
  const target = URL.canParse(next, origin) ? new URL(next, origin) : null;
  if (target?.origin !== origin || target.pathname.startsWith("/sign-in")) return "/";
  return `${target.pathname}${target.search}${target.hash}`;
};
