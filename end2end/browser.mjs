// A phone of 360 px in the reader's language, with or without JavaScript, that tolerates no console error.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const LANGUAGES = ["ro", "en", "ar", "fa"];
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** Debian's Chromium; a browser that downloads itself is never used. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.LIMAN_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** A new visitor. `complaints` gathers what the console and the page say went wrong. */
export async function visitor(browser, { language = "en", javaScript = true, size = PHONE, dark = false } = {}) {
  const context = await browser.newContext({
    viewport: size,
    locale: language,
    javaScriptEnabled: javaScript,
    colorScheme: dark ? "dark" : "light",
    hasTouch: size.width < 720,
    // The policy of the pages forbids scripts from elsewhere; the checker is ours to bring in.
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/** Nothing was complained about; expected refusals (a 409 shown to the person) are named by their status. */
export function assertQuiet(complaints, expectedStatuses = []) {
  const left = complaints.filter((text) => !expectedStatuses.some((status) => text.includes(`status of ${status}`)));
  assert.deepEqual(left, []);
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe on the page as it is now. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}`);
}

/** Whether the page has to be moved sideways to be read. */
export async function sidewaysScroll(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
