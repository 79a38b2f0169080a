import type { Metadata } from "next";
import type { ReactNode } from "react";
import "@/components/globals.css";
import { bootScript } from "@/components/sides/boot-script";

export const metadata: Metadata = { title: "Countersign", icons: "/icon.svg", robots: { index: false, follow: false } };

/** Around the one page that Next takes from app/ whatever pages/ has: the one for an address that is none. */
const RootLayout = ({ children }: { children: ReactNode }) => (
  // The boot script sets language and theme before React arrives.
  <html lang="en" suppressHydrationWarning>
    <head>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash */}
      <script dangerouslySetInnerHTML={{ __html: bootScript }} />
    </head>
    <body>{children}</body>
  </html>
);

export default RootLayout;
