import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { getEnv } from "@/server/env";
import { cookiesOf } from "./cookies";

export type AuthCall = {
  request: Request;
  /** The path below /api/auth. */
  path: string[];
  body: Record<string, string>;
  options: NextAuthOptions;
};

/** What next-auth writes its answer to; the part of a Node response it uses. */
const recorder = () => {
  const headers = new Headers();
  let status = 200;
  let body: string | null = null;
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    getHeader: (name: string) =>
      name.toLowerCase() === "set-cookie" ? headers.getSetCookie() : (headers.get(name) ?? undefined),
    setHeader: (name: string, value: string | string[]) => {
      headers.delete(name);
      for (const entry of [value].flat()) headers.append(name, entry);
      return response;
    },
    json: (value: unknown) => {
      headers.set("content-type", "application/json");
      body = JSON.stringify(value);
    },
    send: (value: unknown) => {
      body = typeof value === "object" && value !== null ? JSON.stringify(value) : ((value as string | undefined) ?? null);
    },
    end: () => {},
  };
  return { response, toResponse: () => new Response(body, { status, headers }) };
};

/** Runs next-auth on a web request. Its own adapter for route handlers reads Next's request scope; this one reads the request itself. */
export const callNextAuth = async ({ request, path, body, options }: AuthCall): Promise<Response> => {
  process.env.NEXTAUTH_URL = getEnv().publicUrl;
  const { response, toResponse } = recorder();
  const incoming = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    cookies: cookiesOf(request),
    query: { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: path },
    body,
  };
  await NextAuth(incoming as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  return toResponse();
};
