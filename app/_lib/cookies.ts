const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** All cookies of a request by name. */
export const cookiesOf = (request: Request): Record<string, string> =>
  Object.fromEntries(
    (request.headers.get("cookie") ?? "").split(";").flatMap((pair) => {
      const [name, ...value] = pair.trim().split("=");
      return name ? [[name, decoded(value.join("="))]] : [];
    }),
  );

export const cookieOf = (request: Request, name: string): string | undefined => {
  const cookies = cookiesOf(request);
  return Object.hasOwn(cookies, name) ? cookies[name] : undefined;
};
