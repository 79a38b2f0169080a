import { devices, expect, type Page } from "@playwright/test";

/** A phone as many have one: 412 pixels wide, touched. For a context of the browser. */
export const phone = { ...devices["Pixel 7"] };

/** The narrowest screen everything has to fit. */
export const narrowPhone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Nothing may be wider than the screen. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, { message: `${page.url()} fits the screen` }).toBe(0);
};
