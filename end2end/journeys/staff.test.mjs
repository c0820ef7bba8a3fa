// A morning at the desk: signing in, the day's list by key, two clerks at once, a caller, and the door.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, direction, plainDigits, words } from "../words.mjs";

const liman = portal();
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Name and password of the demonstration's member of staff with this role. */
function signIn(role) {
  const line = liman.said.split("\n").find((l) => l.includes(` ${role} `));
  const [, name, password] = line.match(new RegExp(`^\\s*(.+?)\\s+${role}\\s+(\\S+)\\s*$`));
  return { name, password };
}

async function enter(page, role, language = "ro") {
  const w = words(language);
  const { name, password } = signIn(role);
  await page.goto(`/staff/sign-in?lang=${language}`);
  await page.getByLabel(w("staff-name"), { exact: true }).fill(name);
  await page.getByLabel(w("staff-password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: w("staff-sign-in") }).click();
  await page.waitForURL(/\/staff\/(day|audit|messages|people)/);
  return w;
}

/** The day after tomorrow or later on which somebody can still be booked, and a caller booked on it. */
async function bookFor(page, language, name) {
  const w = words(language);
  await page.goto("/staff/book?service=talk&place=bucharest&language=en&interpreter=yes");
  const start = page.locator("input[name=start]").last();
  const value = await start.getAttribute("value");
  await start.check({ force: true });
  await page.getByLabel(w("staff-name"), { exact: true }).fill(name);
  await page.getByRole("button", { name: w("staff-book-save"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: w("staff-book-done") }).waitFor();
  const codes = await page.locator(".code").allTextContents();
  return { date: value.slice(0, 10), reference: plainDigits(codes[0]), pin: plainDigits(codes[1]) };
}

for (const language of LANGUAGES) {
  for (const javaScript of [true, false]) {
    const how = javaScript ? "with" : "without";
    test(`${language}, ${how} JavaScript: reception books for a caller, finds the visit and marks it`, async (t) => {
      const { page, complaints } = await liman.visit(t, { language, javaScript, size: DESKTOP });
      const w = await enter(page, "reception", language);
      const html = page.locator("html");
      assert.equal(await html.getAttribute("dir"), direction(language));
      const name = `Sami ${language} ${how}`;
      const booked = await bookFor(page, language, name);
      assert.match(booked.reference, /^\d{10}$/);
      assert.match(booked.pin, /^\d{8}$/);

      await page.goto("/staff/find");
      await page.getByLabel(w("staff-reference")).fill(booked.reference);
      await page.getByRole("main").getByRole("button", { name: w("staff-find") }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      assert.ok(!page.url().includes(booked.reference));

      await page.goto(`/staff/day?place=bucharest&date=${booked.date}`);
      const row = page.getByRole("row").filter({ hasText: name });
      // A button is called by what it does, then by whom it is for: "A venit" is not "N-a venit".
      const act = (id) => row.getByRole("button", { name: new RegExp(`^${w(`staff-do-${id}`)} `) });
      // In some languages the button and the state are the same word: look where no button is.
      const quiet = row.getByRole("cell").filter({ hasNot: page.getByRole("button") });
      const state = (id) => quiet.getByText(w(`staff-state-${id}`), { exact: true }).waitFor();
      await state("confirmed");
      await act("arrive").click();
      await state("arrived");
      await act("undo").click();
      await state("confirmed");
      await act("miss").click();
      await state("missed");
      assertQuiet(complaints);
    });
  }

  test(`${language}: every staff page is in order on a desk and on a phone`, async (t) => {
    for (const role of ["reception", "counsellor", "manager", "administrator"]) {
      const { page, complaints } = await liman.visit(t, { language, size: DESKTOP });
      const w = await enter(page, role, language);
      const nav = page.getByRole("navigation", { name: w("staff-sections") });
      const sections = await nav.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      for (const section of sections) {
        await page.goto(section);
        for (const size of [DESKTOP, PHONE]) {
          await page.setViewportSize(size);
          assert.deepEqual(await axe(page), [], `${role} ${section} ${size.width}`);
          assert.equal(await sidewaysScroll(page), 0, `${role} ${section} ${size.width}`);
        }
      }
      assertQuiet(complaints);
    }
  });
}

test("two clerks: what one marks the other sees without reloading, and nothing moves under the hand", async (t) => {
  const [ana, ion] = [await liman.visit(t, { size: DESKTOP }), await liman.visit(t, { size: DESKTOP })];
  const w = await enter(ana.page, "reception", "en");
  await enter(ion.page, "counsellor", "en");
  const { date } = await bookFor(ana.page, "en", "First of two");
  await ana.page.goto(`/staff/book?service=talk&place=bucharest&language=en&interpreter=yes&from=${date}`);
  const list = `/staff/day?place=bucharest&date=${date}`;
  await ana.page.goto(list);
  await ion.page.goto(list);
  const of = (clerk) => clerk.page.getByRole("row").filter({ hasText: "First of two" });
  // By key alone: into the list, to the line, and A for arrived.
  await ana.page.keyboard.press("ArrowDown");
  for (let steps = 0; steps < 40; steps++) {
    const here = await ana.page.evaluate(() => document.activeElement.closest("tr")?.textContent ?? "");
    if (here.includes("First of two")) break;
    await ana.page.keyboard.press("ArrowDown");
  }
  const undo = of(ion).getByRole("button", { name: w("staff-do-undo") });
  await of(ion).getByRole("link").focus();
  const before = await of(ion).boundingBox();
  await ana.page.keyboard.press("a");
  await of(ana).getByText(w("staff-state-arrived"), { exact: true }).waitFor();
  await of(ion).getByText(w("staff-state-arrived"), { exact: true }).waitFor();
  const after = await of(ion).boundingBox();
  assert.equal(Math.round(after.y), Math.round(before.y));
  const focused = await ion.page.evaluate(() => document.activeElement.closest("tr")?.textContent ?? "");
  assert.ok(focused.includes("First of two"), "the focus stays in its line");
  // The other one takes it back; the first one sees that too.
  await undo.click();
  await of(ana).getByText(w("staff-state-confirmed"), { exact: true }).waitFor();
  assertQuiet([...ana.complaints, ...ion.complaints]);
});

test("what reception may not see is not on its pages, and what it may not do is refused", async (t) => {
  const { page, complaints } = await liman.visit(t, { size: DESKTOP });
  const w = await enter(page, "reception", "en");
  for (const path of ["/staff/people", "/staff/hours", "/staff/days-off", "/staff/audit", "/staff/events"]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 403, path);
    await page.getByRole("heading", { level: 1, name: w("staff-refused") }).waitFor();
  }
  assertQuiet(complaints, [403]);
});

test("the door: a wrong password says nothing, signing out ends it, and Back shows no list", async (t) => {
  const { page, complaints } = await liman.visit(t, { size: DESKTOP });
  const w = words("en");
  await page.goto("/staff/day?lang=en");
  assert.equal(new URL(page.url()).pathname, "/staff/sign-in");
  await page.goto("/staff/sign-in?lang=en");
  await page.getByLabel(w("staff-name"), { exact: true }).fill("Nobody");
  await page.getByLabel(w("staff-password"), { exact: true }).fill("not the password");
  await page.getByRole("button", { name: w("staff-sign-in") }).click();
  await page.getByRole("alert").getByText(w("staff-wrong")).waitFor();
  assert.deepEqual(await axe(page), []);
  await enter(page, "reception", "en");
  await page.getByRole("button", { name: w("staff-sign-out") }).click();
  await page.getByText(w("staff-signed-out")).waitFor();
  await page.goBack();
  await page.waitForURL(/\/staff\/sign-in/);
  assertQuiet(complaints, [422]);
});
