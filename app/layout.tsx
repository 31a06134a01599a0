import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PageFooter } from "@/components/page-footer";
import { PageFrame } from "@/components/page-frame";
import { PageHeader } from "@/components/page-header";
import { SoftLinks } from "@/components/soft-links";
import { inter, newsreader } from "./fonts/page-fonts";
import { Providers } from "./providers";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Crossroles: two job roles, side by side", template: "%s · Crossroles" },
  description:
    "What two job roles pay, how senior their postings are, which skills they ask for and where: computed from job postings, with the number of postings behind every figure.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#121416" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries the nonce of its own request, so none may be prerendered.
  await connection();
  return (
    <html lang="en" className={`${newsreader.variable} ${inter.variable}`}>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <PageFrame header={<PageHeader />} footer={<PageFooter />}>
          <SoftLinks />
          <Providers>
            <main id="main">{children}</main>
          </Providers>
        </PageFrame>
      </body>
    </html>
  );
}
