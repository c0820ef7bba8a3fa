// Every public page in every language, reached as a reader reaches it: by following the links from the first page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, SMALL_PHONE, assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { wrongFacts, wrongFit } from "../facts.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, direction, words } from "../words.mjs";

const liman = portal();

/** What a reader types: pages that no link leads to. */
const TYPED = ["/services?q=محامي", "/services?need=papers&city=bucharest&open=now", "/services?q=zzzzzz", "/search?q=avocat", "/search?q=zzzzzz"];

/** Pages of one kind differ in what they tell, not in how they are made. */
function kindOf(path) {
  const [place, query] = path.split("?");
  const [, section = "", ...rest] = place.split("/");
  const one = rest.length > 0 && ["services", "places", "programmes", "book", "events"].includes(section) && rest[0] !== "new";
  const asked = query ? `?${[...new URLSearchParams(query).keys()].join("&")}` : "";
  return `/${section}${one ? "/*" : rest.map((part) => `/${part}`).join("")}${asked}`;
}

/** The addresses after the language that a page links to, in the same language and without those of no page. */
async function leadsTo(page, language) {
  const links = await page.evaluate(() => [...document.links].map((link) => link.href));
  const ours = `${liman.address}/${language}`;
  return links
    .filter((link) => link === ours || link.startsWith(`${ours}/`) || link.startsWith(`${ours}?`))
    .map((link) => link.slice(ours.length).split("#")[0])
    .filter((path) => !path.split("?")[0].endsWith(".ics"));
}

/** Opens a page and waits until what is alive on it is awake. */
async function open(page, path) {
  const answer = await page.goto(path);
  const html = await answer.text();
  if (html.includes("data-wasm=")) await page.waitForFunction(() => document.documentElement.matches(".awake, .asleep"));
  const asleep = await page.evaluate(() => document.documentElement.matches(".asleep"));
  return { status: answer.status(), html, asleep };
}

/** Every service and place of the open data: links must lead to each of them. */
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
  test(`${language}: every page that links lead to is in order on phones and wide screens, by day and by night`, async (t) => {
    const waiting = ["", ...TYPED];
    const known = new Set(waiting);
    const kinds = new Set();
    const problems = [];
    let looked = 0;

    /** Follows links; of those with a query, which have no end, all from the first page and else one of each kind. */
    const follow = (links, from) => {
      for (const link of links) {
        if (known.has(link) || (link.includes("?") && from !== "" && kinds.has(kindOf(link)))) continue;
        known.add(link);
        kinds.add(kindOf(link));
        waiting.push(link);
      }
    };
    const look = async (page, path) => {
      const note = (what) => problems.push(`${path}: ${what}`);
      const { status, html, asleep } = await open(page, `/${language}${path}`);
      if (status !== 200) note(`status ${status}`);
      if (asleep) note("its island stays asleep");
      follow(await leadsTo(page, language), path);
      (await wrongFacts(page, html, { address: liman.address, language, path })).forEach(note);
      (await wrongFit(page, [SMALL_PHONE, PHONE])).forEach(note);
      (await axe(page)).forEach(note);
      if (looked++ % 10 === 0) {
        await page.emulateMedia({ colorScheme: "dark" });
        for (const size of [SMALL_PHONE, DESK]) {
          (await wrongFit(page, [size])).forEach((what) => note(`dark: ${what}`));
          (await axe(page)).forEach((what) => note(`dark, ${size.width} px: ${what}`));
        }
        await page.emulateMedia({ colorScheme: "light" });
        await page.setViewportSize(PHONE);
      }
    };
    const reader = async () => {
      const { page, complaints } = await liman.visit(t, { language });
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(page, path);
      problems.push(...complaints);
    };
    // Two at once: while one page is drawn, the other is checked.
    await Promise.all([reader(), reader()]);

    assert.deepEqual([...new Set(problems)], []);
    const rest = ["/return", "/return/check", "/appointment", "/events", "/events/new", "/emergency", "/privacy", "/partners"];
    for (const path of [...rest, "/programmes", ...(await openData(language))]) {
      assert.ok(known.has(path), `no link leads to ${path}`);
    }
    assert.equal(looked, known.size);
    t.diagnostic(`${looked} pages of ${kinds.size} kinds`);
  });

  test(`${language}: an address that leads nowhere says so in the reader's language`, async (t) => {
    const { page, complaints } = await liman.visit(t, { language });
    const w = words(language);
    for (const path of ["/nothing-here", "/services/nothing-here", "/places/nothing-here", "/book/nothing-here", "/events/nothing-here"]) {
      const answer = await page.goto(`/${language}${path}`);
      assert.equal(answer.status(), 404, path);
      await page.getByRole("heading", { level: 1, name: w("frame-not-found"), exact: true }).waitFor();
    }
    assert.deepEqual(await axe(page), []);
    await page.getByRole("main").getByRole("link", { name: w("frame-home"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: w("home-title"), exact: true }).waitFor();
    assertQuiet(complaints, [404]);
  });

  test(`${language}: the way out leads to a page that is about nobody, and takes the language along`, async (t) => {
    const { page, context, complaints } = await liman.visit(t, { language });
    await page.goto(`/${language}/emergency`);
    const bar = page.getByRole("navigation", { name: words(language)("frame-bar"), exact: true });
    await bar.getByRole("link", { name: words(language)("frame-exit"), exact: true }).click();
    await page.waitForURL(`${liman.address}/info`);
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => document.documentElement.dir), direction(language));
    assert.ok(!(await page.content()).includes(words(language)("frame-name")));
    assert.deepEqual(await axe(page), []);
    assert.equal(await sidewaysScroll(page), 0);
    assertQuiet(complaints);
  });
}

test("the measures see what they measure: a wide table, a low button, a script in the page, a picture from elsewhere", async (t) => {
  const { page } = await liman.visit(t, { language: "ar" });
  const { html } = await open(page, "/ar/privacy");
  const given = { address: liman.address, language: "ar", path: "/privacy" };
  assert.deepEqual(await wrongFacts(page, html, given), []);
  const spoiled = html
    .replace("<h1", '<h1 onclick="x()"')
    .replace("</main>", '<h1>2</h1><img src="https://elsewhere.example/x.png"><script>x()</script><p style="color:red"></p></main>')
    .replace('lang="ar" dir="rtl"', 'lang="en" dir="ltr"');
  assert.equal((await wrongFacts(page, spoiled, given)).length, 7);
  assert.deepEqual(await wrongFit(page, [PHONE]), []);
  await page.evaluate(() => {
    const wide = document.createElement("pre");
    wide.textContent = "x".repeat(200);
    const low = document.createElement("button");
    low.textContent = "low";
    document.querySelector("main").append(wide, low);
  });
  assert.equal((await wrongFit(page, [PHONE])).length, 2);
});
