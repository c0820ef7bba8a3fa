// Which language opens first, and that changing it keeps the page, the query and the reader's choice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertQuiet } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, OWN_NAME, direction, words } from "../words.mjs";

const liman = portal();

/** What `/` answers to a browser that sends these headers. */
async function opens(headers) {
  const answer = await fetch(`${liman.address}/`, { redirect: "manual", headers });
  return `${answer.status} ${answer.headers.get("location")}`;
}

test("the first page opens by cookie, then by what the browser asks for, then in Romanian", async () => {
  const table = [
    [{}, "ro"],
    [{ "accept-language": "de, pl;q=0.9" }, "ro"],
    [{ "accept-language": "ar" }, "ar"],
    [{ "accept-language": "fa-IR, en;q=0.4" }, "fa"],
    [{ "accept-language": "de-DE, en;q=0.3, ro;q=0.8" }, "ro"],
    [{ "accept-language": "en;q=0.2, ar-SY;q=0.7" }, "ar"],
    [{ "accept-language": "ar", cookie: "lang=fa" }, "fa"],
    [{ "accept-language": "ar", cookie: "theme=x; lang=en" }, "en"],
    [{ "accept-language": "ar", cookie: "lang=xx" }, "ar"],
  ];
  for (const [headers, language] of table) {
    assert.equal(await opens(headers), `303 /${language}`, JSON.stringify(headers));
  }
});

for (const language of LANGUAGES) {
  test(`${language}: a browser in this language opens in it, and a switch stays on the page`, async (t) => {
    const { page, complaints } = await liman.visit(t, { language });
    await page.goto("/");
    assert.equal(new URL(page.url()).pathname, `/${language}`);
    await page.getByRole("heading", { level: 1, name: words(language)("home-title") }).waitFor();

    const query = "?place=bucharest&language=fa";
    for (const next of [...LANGUAGES.filter((l) => l !== language), language]) {
      const here = new URL(page.url()).pathname.slice(1, 3);
      await page.goto(`/${here}/book/talk${query}`);
      const switcher = page.getByRole("navigation", { name: words(here)("frame-languages"), exact: true });
      assert.equal(await switcher.getByRole("link").count(), 4);
      await switcher.getByRole("link", { name: OWN_NAME[next], exact: true }).click();
      await page.waitForURL(`${liman.address}/${next}/book/talk${query}`);
      const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual([lang, dir], [next, direction(next)]);
      // The choice is remembered for the next time somebody opens the plain address.
      await page.goto("/");
      assert.equal(new URL(page.url()).pathname, `/${next}`);
    }
    assertQuiet(complaints);
  });
}
