// The return check: one question at a time, on the phone alone; and the same table to read without JavaScript.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, words } from "../words.mjs";

const liman = portal();

/** A country's name as the list of the check says it. */
function country(language, code) {
  const file = readFileSync(new URL(`../../locales/${language}/countries.toml`, import.meta.url), "utf8");
  const line = file.split("\n").find((text) => text.includes(`["${code}",`));
  return JSON.parse(line.trim().replace(/,$/, ""))[1];
}

/** Opens the check and begins it; what was asked until then is what a page load asks. */
async function begin(t, language) {
  const came = await liman.visit(t, { language });
  const w = words(language);
  await came.page.goto(`/${language}/return/check`);
  const start = came.page.getByRole("button", { name: w("check-start"), exact: true });
  await start.waitFor();
  await came.page.waitForLoadState("networkidle");
  const asks = (id) => came.page.getByRole("heading", { level: 2, name: w(`check-q-${id}-text`), exact: true }).waitFor();
  const says = async (question, answer) => {
    await asks(question);
    await came.page.getByRole("button", { name: w(`check-a-${question}-${answer}`), exact: true }).click();
  };
  const headline = (id) => came.page.getByRole("heading", { level: 2, name: w(id), exact: true }).waitFor();
  return { ...came, w, start, asks, says, headline };
}

async function chooseCountry({ page, w, asks }, language, code) {
  await asks("nationality");
  await page.getByLabel(w("check-country"), { exact: true }).selectOption({ label: country(language, code) });
  await page.getByRole("button", { name: w("check-next"), exact: true }).click();
}

/** Everything of the browser that outlives a screen: it must not know what was answered. */
async function remembered({ page, context }) {
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    entry: typeof history.state,
  }));
  const cookies = (await context.cookies()).map((cookie) => `${cookie.name}=${cookie.value}`);
  return { ...kept, cookies };
}

for (const language of LANGUAGES) {
  test(`${language}: without a network, a likely way ends with "probably", and leads to a talk without a topic`, async (t) => {
    const check = await begin(t, language);
    const { page, context, w, says, asks, headline } = check;
    const address = page.url();
    const askedAtLoad = check.asked.length;
    await context.setOffline(true);
    await check.start.click();

    await says("place", "yes");
    await says("age", "adult");
    await asks("nationality");
    await page.getByRole("button", { name: w("check-next"), exact: true }).click();
    await page.getByRole("alert").getByRole("link", { name: w("check-error-country"), exact: true }).click();
    await page.waitForFunction(() => document.activeElement.matches("select[aria-invalid=true]"));
    assert.equal(page.url(), address);
    await chooseCountry(check, language, "AF");
    await says("wish", "yes");
    await says("exploit", "no");
    await says("fear", "no");
    await asks("asylum");
    assert.deepEqual(await axe(page), []);
    assert.equal(await sidewaysScroll(page), 0);
    await says("asylum", "refused-final");
    await says("court", "none");
    await says("before", "no");
    await asks("dest");
    assert.equal(page.url(), address);

    // Back steps back, by the phone's own way and by the button, and the answer given before is marked.
    await page.goBack();
    await asks("before");
    await page.getByRole("button", { name: w("check-back"), exact: true }).click();
    await asks("court");
    for (const [question, answer] of [
      ["court", "none"],
      ["before", "no"],
    ]) {
      await asks(question);
      const marked = `${w(`check-a-${question}-${answer}`)} ${w("check-your-answer")}`;
      await page.getByRole("button", { name: marked, exact: true }).click();
    }
    await asks("dest");
    await page.getByRole("button", { name: country(language, "AF"), exact: true }).click();
    await headline("check-family-both");
    await page.getByText(w("check-o-both-likely-title"), { exact: true }).first().waitFor();
    await page.getByText(w("check-r-r25-reason"), { exact: true }).first().waitFor();
    await page.getByText(w("check-result-programme"), { exact: true }).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await sidewaysScroll(page), 0);
    assert.equal(page.url(), address);
    assert.deepEqual(check.asked.slice(askedAtLoad), []);
    assert.deepEqual(await remembered(check), {
      local: {},
      session: {},
      databases: [],
      caches: [],
      entry: "number",
      cookies: [`lang=${language}`],
    });

    await context.setOffline(false);
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.isNavigationRequest()),
      page.getByRole("link", { name: w("check-book"), exact: true }).first().click(),
    ]);
    assert.equal(request.url(), `${liman.address}/${language}/book/talk`);
    assert.equal(request.postData(), null);
    // Who comes back finds an empty start.
    await page.goBack();
    await check.start.waitFor();
    assertQuiet(check.complaints);
  });

  test(`${language}: after danger or force the headline stays "talk first", whatever else is answered`, async (t) => {
    const check = await begin(t, language);
    const { page, w, says, headline } = check;
    await check.start.click();
    await says("place", "yes");
    await says("age", "adult");
    await chooseCountry(check, language, "AF");
    await says("wish", "yes");
    await says("exploit", "no");
    await says("fear", "yes");
    await headline("check-talk-first");
    const askedBefore = check.asked.length;
    await page.getByRole("button", { name: w("check-anyway"), exact: true }).click();
    await says("asylum", "refused-final");
    await says("court", "none");
    await says("before", "no");
    await check.asks("dest");
    await page.getByRole("button", { name: country(language, "AF"), exact: true }).click();
    await headline("check-talk-first");
    assert.equal(await page.getByRole("heading", { name: w("check-family-both"), exact: true }).count(), 0);
    await page.getByText(w("check-o-both-likely-title"), { exact: true }).first().waitFor();
    await page.getByText(w("check-r-r07-reason"), { exact: true }).first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(check.asked.slice(askedBefore), []);

    // Start again forgets; force and exploitation hold as danger does.
    for (const [wish, exploit, outcome] of [
      ["forced", "no", "counsel-not-your-choice"],
      ["yes", "yes", "other-exploitation"],
    ]) {
      await page.getByRole("button", { name: w("check-again"), exact: true }).click();
      await check.start.click();
      await says("place", "yes");
      await says("age", "adult");
      await says("nationality", "stateless");
      await says("wish", wish);
      await says("exploit", exploit);
      await headline("check-talk-first");
      await page.getByText(w(`check-o-${outcome}-title`), { exact: true }).first().waitFor();
    }

    // Whoever is watched leaves at once, and Back does not show the check again.
    await page.getByRole("button", { name: w("check-hide"), exact: true }).click();
    await page.waitForURL(`${liman.address}/${language}`);
    assertQuiet(check.complaints);
  });

  test(`${language}: without JavaScript the whole table can be read, and nothing asks for an answer`, async (t) => {
    const { page, complaints, asked } = await liman.visit(t, { language, javaScript: false });
    const w = words(language);
    await page.goto(`/${language}/return/check`);
    await page.getByText(w("check-no-script"), { exact: true }).waitFor();
    const main = page.getByRole("main");
    for (const role of ["button", "textbox", "radio", "checkbox", "combobox"]) {
      assert.equal(await main.getByRole(role).count(), 0, role);
    }
    const table = page.getByRole("region", { name: w("check-tree-title"), exact: true });
    const askedAtLoad = asked.length;
    const lines = table.getByRole("group");
    assert.equal(await lines.count(), 25);
    for (let line = 0; line < 25; line++) {
      const reason = w(`check-r-r${String(line + 1).padStart(2, "0")}-reason`);
      const text = table.getByText(reason, { exact: true });
      assert.equal(await text.isVisible(), false, reason);
      await lines.nth(line).click({ position: { x: 40, y: 16 } });
      assert.equal(await text.isVisible(), true, reason);
    }
    for (const question of ["place", "age", "nationality", "exploit", "fear", "asylum", "court", "before", "dest"]) {
      await table.getByRole("heading", { name: w(`check-q-${question}-text`) }).first().waitFor();
    }
    const talks = table.getByRole("link", { name: w("check-book"), exact: true });
    assert.ok((await talks.count()) > 0);
    assert.equal(await talks.first().getAttribute("href"), `/${language}/book/talk`);
    assert.equal(page.url(), `${liman.address}/${language}/return/check`);
    assert.deepEqual(asked.slice(askedAtLoad), []);
    assert.equal(await sidewaysScroll(page), 0);
    assertQuiet(complaints);
  });
}
