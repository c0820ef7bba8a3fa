// A phone of 360 px in the reader's language, with or without JavaScript, that tolerates no console error.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const PHONE = { width: 360, height: 740 };
export const SMALL_PHONE = { width: 320, height: 568 };
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

/** Pages of browsers without JavaScript. */
const silent = new WeakSet();

/**
 * A new visitor of the portal at `address`, with a browser of their own that remembers nothing.
 * `complaints` gathers what the console and the page say went wrong, and every request that left the
 * portal; `asked` every request, as method and address.
 */
export async function visitor(browser, address, { language = "en", javaScript = true, size = PHONE, dark = false } = {}) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: size,
    locale: language,
    javaScriptEnabled: javaScript,
    colorScheme: dark ? "dark" : "light",
    hasTouch: size.width < 720,
  });
  context.setDefaultTimeout(20_000);
  const complaints = [];
  const asked = [];
  context.on("request", (request) => {
    asked.push(`${request.method()} ${request.url()}`);
    const ours = request.url().startsWith(`${address}/`) || request.url().startsWith("data:");
    if (!ours) complaints.push(`asked somebody else: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    const text = String(error.error());
    // The browser's own remark that a page came before it could fade from the one before.
    if (!text.includes("Transition was aborted")) complaints.push(text);
  });
  const page = await context.newPage();
  if (!javaScript) silent.add(page);
  return { context, page, complaints, asked };
}

/** Nothing was complained about; expected refusals (a 409 shown to the person) are named by their status. */
export function assertQuiet(complaints, expectedStatuses = []) {
  const left = complaints.filter((text) => !expectedStatuses.some((status) => text.includes(`status of ${status}`)));
  assert.deepEqual(left, []);
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it is now, but for the rules named in `without`: one line for each rule. */
export async function axe(page, { without = [] } = {}) {
  if (!silent.has(page)) return violations(page, without);
  // The checker is itself a script: a page of a browser without scripts is looked at as a copy in one that has them.
  const context = await page.context().browser().newContext({ viewport: page.viewportSize() });
  try {
    const copy = await context.newPage();
    const body = (await page.content()).replace(/<script[^>]*>.*?<\/script>|<\/?noscript>/gs, "");
    await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
    await copy.goto(page.url());
    return await violations(copy, without);
  } finally {
    await context.close();
  }
}

async function violations(page, without) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ({ tags, off }) => {
      // Nothing is fetched again: the style sheet is on the page.
      const options = { runOnly: tags, resultTypes: ["violations"], preload: false, rules: off };
      return (await window.axe.run(document, options)).violations;
    },
    { tags: RULES, off: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
  );
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}`);
}

/** How far the page has to be moved sideways to be read, in pixels. */
export function sidewaysScroll(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
