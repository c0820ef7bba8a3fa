// Every public page in every language, reached as a reader reaches it: by following the links from the first page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, SMALL_PHONE, assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, direction, words } from "../words.mjs";

const liman = portal();

/** Pages with a query, of which links alone would lead to endlessly many. */
const WITH_QUERY = [
  "/services?q=محامي",
  "/services?need=papers&city=bucharest&open=now",
  "/services?q=zzzzzz",
  "/search?q=avocat",
  "/search?q=zzzzzz",
];

/** What is wrong with the page as it is now, one line each. */
async function wrong(page, language, path) {
  const head = await page.evaluate(() => ({
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    others: Object.fromEntries(
      [...document.querySelectorAll("link[hreflang]")].map((link) => [link.hreflang, link.href]),
    ),
  }));
  const found = [];
  const expect = (is, should, what) => is === should || found.push(`${what}: ${is}, not ${should}`);
  expect(head.language, language, "lang");
  expect(head.direction, direction(language), "dir");
  expect(head.headings, 1, "headings of the first level");
  if (head.title.replace(words(language)("frame-name"), "").replace("·", "").trim() === "") found.push("no title");
  for (const other of LANGUAGES.filter((l) => l !== language)) {
    expect(head.others[other], new URL(`/${other}${path}`, liman.address).href, `hreflang ${other}`);
  }
  expect(await sidewaysScroll(page), 0, "sideways scroll in pixels");
  found.push(...(await axe(page)));
  return found;
}

/** The addresses after the language that a page links to, in the same language and without those of no page. */
async function leadsTo(page, language) {
  const links = await page.evaluate(() => [...document.links].map((link) => link.href));
  const ours = `${liman.address}/${language}`;
  return links
    .filter((link) => link === ours || link.startsWith(`${ours}/`) || link.startsWith(`${ours}?`))
    .map((link) => link.slice(ours.length).split("#")[0])
    .filter((path) => !path.endsWith(".ics") && !path.includes(".ics?"));
}

async function openData(language) {
  const catalogue = await fetch(`${liman.address}/api/catalogue?lang=${language}`).then((answer) => answer.json());
  assert.ok(catalogue.services.length > 0 && catalogue.places.length > 0);
  return [
    ...catalogue.services.map((service) => `/services/${service.slug}`),
    ...catalogue.services.filter((service) => service.bookable).map((service) => `/book/${service.slug}`),
    ...catalogue.places.map((place) => `/places/${place.slug}`),
  ];
}

for (const language of LANGUAGES) {
  test(`${language}: every page can be read at 360 px, and every tenth at 320 px and on a dark wide screen`, async (t) => {
    const waiting = ["", ...WITH_QUERY, ...(await openData(language))];
    const seen = new Set(waiting);
    const problems = [];
    let counted = 0;

    const look = async (page, path) => {
      const answer = await page.goto(`/${language}${path}`);
      if (answer.status() !== 200) problems.push(`${path}: ${answer.status()}`);
      problems.push(...(await wrong(page, language, path)).map((what) => `${page.viewportSize().width} px ${path}: ${what}`));
    };
    const reader = async () => {
      const phone = await liman.visit(t, { language });
      const wide = await liman.visit(t, { language, size: DESK, dark: true });
      const small = await liman.visit(t, { language, size: SMALL_PHONE });
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await look(phone.page, path);
        for (const link of await leadsTo(phone.page, language)) {
          // A query is followed from the first page only: filters and days have no end.
          if (seen.has(link) || (link.includes("?") && path !== "")) continue;
          seen.add(link);
          waiting.push(link);
        }
        if (counted++ % 10 === 0) {
          await look(wide.page, path);
          await look(small.page, path);
        }
      }
      for (const { complaints } of [phone, wide, small]) problems.push(...complaints);
    };
    // Two at once: while one page is drawn, the other is checked.
    const first = reader();
    await new Promise((done) => setImmediate(done));
    await Promise.all([first, reader()]);
    assert.deepEqual([...new Set(problems)], []);
    for (const path of ["/services", "/places", "/return/check", "/book/talk", "/appointment", "/events/new", "/privacy"]) {
      assert.ok(seen.has(path), `no link leads to ${path}`);
    }
    t.diagnostic(`${seen.size} pages`);
  });

  test(`${language}: an address that leads nowhere says so in the reader's language`, async (t) => {
    const { page, complaints } = await liman.visit(t, { language });
    const w = words(language);
    for (const path of ["/nothing-here", "/services/nothing-here", "/places/nothing-here", "/book/nothing-here", "/events/nothing-here"]) {
      const answer = await page.goto(`/${language}${path}`);
      assert.equal(answer.status(), 404, path);
      await page.getByRole("heading", { level: 1, name: w("frame-not-found"), exact: true }).waitFor();
      assert.deepEqual(await axe(page), [], path);
    }
    await page.getByRole("main").getByRole("link", { name: w("frame-home"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: w("home-title"), exact: true }).waitFor();
    assertQuiet(complaints, [404]);
  });
}
