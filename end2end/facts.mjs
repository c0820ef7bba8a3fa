// What is true of every public page, whoever reads it: language, heading, addresses, targets, and nothing from elsewhere.
import { sidewaysScroll } from "./browser.mjs";
import { LANGUAGES, direction, words } from "./words.mjs";

/** The least height of what a finger must hit, in CSS pixels. */
const TARGET = 44;

/** What the document says about itself, and what in it was written where it should not be. */
async function written(page, html) {
  return page.evaluate((source) => {
    // The page as it was sent, before any script: a parsed copy runs nothing and asks for nothing.
    const sent = new DOMParser().parseFromString(source, "text/html");
    const inline = [...sent.querySelectorAll("script:not([src]), style, [style], a[href^='javascript:' i]")];
    const handlers = [...sent.querySelectorAll("*")].filter((e) => e.getAttributeNames().some((name) => name.startsWith("on")));
    const loads = [...sent.querySelectorAll("[src], [srcset], [poster], [data], link[href], form[action], use[href], image[href]")];
    const named = loads.flatMap((e) =>
      ["src", "srcset", "poster", "data", "href", "action"].map((name) => e.getAttribute(name)).filter((value) => value !== null),
    );
    return {
      language: sent.documentElement.lang,
      direction: sent.documentElement.dir,
      title: sent.title,
      headings: [...sent.querySelectorAll("h1")].map((heading) => heading.textContent.trim()),
      others: [...sent.querySelectorAll("head link[hreflang]")].map((link) => [link.hreflang, link.getAttribute("href")]),
      inline: [...inline, ...handlers].map((e) => e.outerHTML.slice(0, 80)),
      elsewhere: named.filter((value) => value.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(value)),
      loads: named.length,
    };
  }, html);
}

/** What a finger must hit and is lower than a finger needs; links within a line of text are as high as the line. */
function smallTargets(page) {
  return page.evaluate((least) => {
    const held = "button, summary, select, textarea, input:not([type=hidden]), a.button, nav a, .cards a";
    const rect = (e) => (e.matches("[type=radio], [type=checkbox]") ? e.closest("label") ?? e : e).getBoundingClientRect();
    const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && rect(e).width > 1;
    const kept = (e) => !e.closest(".visually-hidden, [aria-hidden=true]") && !e.closest("nav")?.matches(".trail");
    return [...document.querySelectorAll(held)]
      .filter((e) => seen(e) && kept(e) && rect(e).height < least - 0.5)
      .map((e) => `${e.outerHTML.slice(0, 90)}: ${Math.round(rect(e).height)} px`);
  }, TARGET);
}

/** The same page in every language, this one's own included. */
function alternatives(links, here, language) {
  const own = new URL(links.get(language) ?? "/", here);
  const asked = new URL(here);
  const asks = ({ searchParams }) => [...searchParams].map((pair) => pair.join("=")).sort().join("&");
  if (own.pathname !== asked.pathname || asks(own) !== asks(asked)) return [`calls itself ${own.href}, not ${asked.href}`];
  const wanted = LANGUAGES.map((other) => [other, `/${other}${own.pathname.slice(3)}${own.search}`]);
  const given = [...links].map(([other, link]) => [other, new URL(link, here)]).map(([other, { pathname, search }]) => [other, pathname + search]);
  const sorted = (list) => list.map((pair) => pair.join(" ")).sort().join(", ");
  return sorted(wanted) === sorted(given) ? [] : [`in other languages: ${sorted(given)}, not ${sorted(wanted)}`];
}

/** What is wrong with the page that came as `html` at `path`, one line each. */
export async function wrongFacts(page, html, { address, language, path }) {
  const is = await written(page, html);
  const found = [];
  const expect = (have, want, what) => have === want || found.push(`${what}: ${have}, not ${want}`);
  expect(is.language, language, "lang");
  expect(is.direction, direction(language), "dir");
  expect(is.headings.length, 1, "headings of the first level");
  if (is.headings.some((text) => text === "")) found.push("an empty heading");
  if (is.title.replace(words(language)("frame-name"), "").replace("·", "").trim() === "") found.push("no title");
  found.push(...alternatives(new Map(is.others), `${address}/${language}${path}`, language));
  found.push(...is.inline.map((what) => `written into the page: ${what}`));
  found.push(...is.elsewhere.map((what) => `comes from elsewhere: ${what}`));
  if (is.loads < 2) found.push("no style sheet and no icon: was that a page of ours?");
  return found;
}

/** What is wrong with how the page stands on screens of these widths, one line each. The last width stays. */
export async function wrongFit(page, widths) {
  const found = [];
  for (const size of widths) {
    await page.setViewportSize(size);
    const scroll = await sidewaysScroll(page);
    if (scroll !== 0) found.push(`${size.width} px wide: ${scroll} px to move sideways`);
  }
  found.push(...(await smallTargets(page)));
  return found;
}
