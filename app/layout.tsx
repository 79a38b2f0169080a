import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { bootScript } from "./providers/boot-script";
import { RootProviders } from "./providers/root-providers";

export const metadata: Metadata = { robots: { index: false, follow: false } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

const RootLayout = ({ children }: { children: ReactNode }) => (
  // The boot script sets language and theme before React arrives.
  <html lang="en" suppressHydrationWarning>
    <head>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash */}
      <script dangerouslySetInnerHTML={{ __html: bootScript }} />
    </head>
    <body>
      <RootProviders>{children}</RootProviders>
    </body>
  </html>
);

export default RootLayout;
