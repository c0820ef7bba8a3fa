// The check against its own rule file: every example of the lawyers, played as a person plays it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, words } from "../words.mjs";

const liman = portal();
const kebab = (id) => id.toLowerCase().replaceAll(/[_.]/g, "-");

/** What a person answers, and the outcome that a lawyer expects. */
function examples() {
  const file = readFileSync(new URL("../../domain/rules/ro-avrr.toml", import.meta.url), "utf8");
  return file
    .split("[[expect]]")
    .slice(1)
    .map((block) => ({
      name: block.match(/name = "(.+)"/)[1],
      answers: [...block.match(/answers = \{(.+)\}/)[1].matchAll(/(\w+) = "(\w+)"/g)].map(([, q, a]) => [q, a]),
      otherSettings: /\nsetting =/.test(block),
      pastHolds: /skip_holds = true/.test(block),
      rule: block.match(/rule = "(.+)"/)[1],
      outcome: block.match(/outcome = "(.+)"/)[1],
    }));
}

/** Countries that the table tells apart: with an office, without a known one, to be checked. */
const OWN = { own_office: "AF", own_unknown: "IQ", paused_country: "SY" };
const OTHERS = { romanian: "RO", eu_eea_ch: "IT", other_country: "BR" };

/** No country of the table is known to have no office, and settings are not the reader's. */
const playable = (example) =>
  !example.otherSettings && !example.answers.some(([, answer]) => answer === "own_no_office");

/** The check as one person uses it, in one language. */
async function begin(t, options) {
  const came = await liman.visit(t, options);
  const { language } = options;
  const w = words(language);
  const { page } = came;
  const names = readFileSync(new URL(`../../locales/${language}/countries.toml`, import.meta.url), "utf8");
  const country = (code) => names.match(new RegExp(`\\["${code}", "([^"]+)"\\]`))[1];
  const button = (id) => page.getByRole("button", { name: w(id), exact: true });
  const question = (id) => page.getByRole("heading", { level: 2, name: w(`check-q-${kebab(id)}-text`), exact: true });

  async function answer(asked, choice, own = "IQ") {
    await question(asked).waitFor();
    const code = { ...OTHERS, ...OWN, ...(asked === "nationality" ? { other: own } : {}) }[choice];
    if (code && (asked === "nationality" || asked === "dest")) {
      await page.getByLabel(w("check-country"), { exact: true }).selectOption({ label: country(code) });
      await button("check-next").click();
    } else {
      await page.getByRole("button", { name: w(`check-a-${kebab(asked)}-${kebab(choice)}`), exact: true }).click();
    }
  }

  /** From the start to the result; a hold on the way is looked past. */
  async function play({ answers, pastHolds, rule, outcome }) {
    const own = OWN[answers.find(([asked]) => asked === "dest")?.[1]];
    await button("check-start").click();
    for (const [asked, choice] of answers) {
      if (pastHolds) {
        await button("check-anyway").or(question(asked)).first().waitFor();
        if (await button("check-anyway").isVisible()) await button("check-anyway").click();
      }
      await answer(asked, choice, own);
    }
    const said = (id) => page.getByRole("paragraph").and(page.getByText(w(id), { exact: true })).first();
    const title = said(`check-o-${kebab(outcome)}-title`);
    const anyway = button("check-anyway");
    await title.or(anyway).first().waitFor();
    if (pastHolds && (await anyway.isVisible())) await anyway.click();
    await title.waitFor();
    await said(`check-r-${kebab(rule)}-reason`).waitFor();
  }

  await page.goto(`/${language}/return/check`);
  await button("check-start").waitFor();
  await page.waitForLoadState("networkidle");
  return { ...came, w, button, question, answer, play };
}

for (const language of LANGUAGES) {
  test(`${language}: the examples of the rule file end where they should, without a network`, async (t) => {
    const { page, context, asked, complaints, button, play } = await begin(t, { language });
    const before = asked.length;
    await context.setOffline(true);
    // Every example in one language; in each of the others a different quarter, unless there is time.
    const all = examples().filter(playable);
    assert.ok(all.length > 30 && all.every(({ answers }) => answers.length > 0));
    const part = LANGUAGES.indexOf(language);
    const some = process.env.LIMAN_SOAK || language === "ar" ? all : all.filter((_, at) => at % 4 === part);
    for (const example of some) {
      await play(example).catch((error) => {
        throw new Error(`${example.name}: ${error.message}`);
      });
      await button("check-again").click();
      await button("check-start").waitFor();
    }
    assert.deepEqual(asked.slice(before), []);
    assertQuiet(complaints);
  });

  test(`${language}: each screen of the check is accessible and fits a phone, by day and by night`, async (t) => {
    for (const dark of [false, true]) {
      const { page, complaints, button, answer, play } = await begin(t, { language, dark });
      const look = async (what) => {
        assert.deepEqual(await axe(page), [], what);
        assert.equal(await sidewaysScroll(page), 0, what);
      };
      await look("start");
      await button("check-start").click();
      await answer("place", "yes");
      await look("a question");
      await answer("age", "adult");
      await button("check-next").click();
      await look("countries, with an error");
      await button("check-again").click();
      const answers = [["place", "yes"], ["age", "adult"], ["nationality", "other"], ["wish", "yes"], ["exploit", "no"], ["fear", "yes"]];
      await play({ answers, rule: "R07", outcome: "COUNSEL.afraid" });
      await look("a result");
      await button("check-trip").click();
      await look("the journey");
      await page.goto(`/${language}/return`);
      await look("the programme");
      assertQuiet(complaints);
    }
  });
}

test("who leaves and comes back finds an empty start, even through the history", async (t) => {
  const { page, button, question, answer, complaints } = await begin(t, { language: "en" });
  await button("check-start").click();
  await answer("place", "yes");
  await answer("age", "adult");
  await question("nationality").waitFor();
  await page.goBack();
  await question("age").waitFor();
  await page.goForward();
  await question("nationality").waitFor();
  await page.goto("/en/return");
  await page.goBack();
  await button("check-start").waitFor();
  await page.goBack();
  await button("check-start").waitFor();
  assert.equal(await question("age").count(), 0);
  assertQuiet(complaints);
});

test("ten minutes without a touch forget everything", async (t) => {
  const { page, button, question, answer } = await begin(t, { language: "en" });
  await page.clock.install();
  await page.reload();
  await button("check-start").click();
  await answer("place", "yes");
  await page.clock.runFor("09:00");
  await question("age").waitFor();
  await page.clock.runFor("01:10");
  await button("check-start").waitFor();
  assert.equal(await question("age").count(), 0);
});

test("questions about the journey lengthen the list of papers and change nothing else", async (t) => {
  const { page, w, button, answer, play } = await begin(t, { language: "en" });
  const example = examples().find(({ name }) => name === "Overstayer from a country with an IOM office");
  await play(example);
  const photos = page.getByText(w("check-doc-passport-photos"), { exact: true });
  assert.equal(await photos.count(), 0);
  await button("check-trip").click();
  await button("check-skip").click();
  await answer("papers", "none");
  await button("check-skip").click();
  const pregnant = page.getByLabel(w("check-a-health-pregnant"), { exact: true });
  await pregnant.check();
  await page.getByLabel(w("check-a-health-none"), { exact: true }).check();
  assert.equal(await pregnant.isChecked(), false);
  await pregnant.check();
  await button("check-trip-done").click();
  await photos.waitFor();
  await page.getByText(w("check-doc-medical-papers"), { exact: true }).waitFor();
  await page.getByText(w("check-o-both-likely-title"), { exact: true }).first().waitFor();
});
