// A morning at the desk: signing in, the day's list by key, two clerks at once, a caller, and the door.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bookElsewhere, freeTimes } from "../booking.mjs";
import { DESK, PHONE, assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { bookForCaller, clerk, enter, lineOf } from "../desk.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, direction, words } from "../words.mjs";

const liman = portal();
for (const language of LANGUAGES) {
  for (const javaScript of [true, false]) {
    const how = javaScript ? "with" : "without";
    test(`${language}, ${how} JavaScript: reception books for a caller, finds the visit and marks it`, async (t) => {
      const { page, complaints, w } = await clerk(t, liman, "reception", { language, javaScript });
      assert.equal(await page.evaluate(() => document.documentElement.dir), direction(language));
      const name = `Sami ${language} ${how}`;
      const booked = await bookForCaller(page, w, name);
      assert.match(booked.reference, /^\d{10}$/);
      assert.match(booked.pin, /^\d{8}$/);

      await page.goto("/staff/find");
      await page.getByLabel(w("staff-reference")).fill(booked.reference);
      await page.getByRole("main").getByRole("button", { name: w("staff-find") }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      assert.ok(!page.url().includes(booked.reference));
      assert.deepEqual(await axe(page), []);

      const { act, state } = await lineOf(page, w, name, booked);
      await state("confirmed");
      assert.deepEqual(await axe(page), []);
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
      const { page, complaints, w } = await clerk(t, liman, role, { language });
      const nav = page.getByRole("navigation", { name: w("staff-sections") });
      const sections = await nav.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(sections.length > 1, role);
      for (const section of sections) {
        assert.equal((await page.goto(section)).status(), 200, section);
        for (const size of [DESK, PHONE]) {
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
  const ana = await clerk(t, liman, "reception", { language: "en" });
  const ion = await clerk(t, liman, "counsellor", { language: "en" });
  const { w } = ana;
  const { date } = await bookForCaller(ana.page, w, "First of two");
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

test("a visit about something that is nobody's business reads as counselling at the desk", async (t) => {
  const [start] = await freeTimes(liman.address, { service: "care-a", place: "bucharest" });
  const name = "Quiet visitor";
  await bookElsewhere(liman.address, { service: "care-a", place: "bucharest", start, name, language: "en" });
  const title = await titleOf("care-a");
  const desk = await clerk(t, liman, "reception", { language: "en" });
  const line = await lineOf(desk.page, desk.w, name, { date: start.slice(0, 10) });
  await line.row.getByRole("cell", { name: desk.w("staff-counselling"), exact: true }).waitFor();
  assert.ok(!(await desk.page.content()).includes(title));
  await line.row.getByRole("link").click();
  await desk.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  assert.ok(!(await desk.page.content()).includes(title));

  // Who gives the counselling reads what it is about.
  const counsellor = await clerk(t, liman, "counsellor", { language: "en" });
  const own = await lineOf(counsellor.page, counsellor.w, name, { date: start.slice(0, 10) });
  await own.row.getByRole("cell", { name: title, exact: true }).waitFor();
  assertQuiet([...desk.complaints, ...counsellor.complaints]);
});

async function titleOf(service) {
  const { services } = await fetch(`${liman.address}/api/catalogue?lang=en`).then((answer) => answer.json());
  return services.find((known) => known.slug === service).title;
}

test("a day off names who is booked then, and waits until something is decided about each", async (t) => {
  const { page, complaints, w } = await clerk(t, liman, "manager", { language: "en" });
  const name = "Expected that day";
  const { date } = await bookForCaller(page, w, name);
  const line = await lineOf(page, w, name, { date });
  const [counsellor] = (await line.row.innerText()).match(/[A-Z][a-z]+ \(demo\)/);

  await page.goto("/staff/days-off?place=bucharest");
  await page.getByLabel(w("staff-off-whom"), { exact: true }).selectOption({ label: `${counsellor} – ${w("staff-resource-staff")}` });
  await page.getByLabel(w("staff-off-first"), { exact: true }).fill(date);
  await page.getByRole("button", { name: w("staff-off-check"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: w("staff-off-sure"), exact: true }).waitFor();
  await page.getByText(w("staff-off-booked"), { exact: true }).waitFor();
  await page.getByText(name).first().waitFor();
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.getByRole("button", { name: w("staff-off-save"), exact: true }).count(), 0);
  await page.getByRole("button", { name: w("closure-decide-each"), exact: true }).click();
  await page.getByRole("row").filter({ hasText: name }).getByText(w("closure-undecided"), { exact: true }).waitFor();
  await page.getByRole("button", { name: w("closure-do-keep"), exact: true }).click();
  await page.getByRole("link", { name: w("closure-to-messages"), exact: true }).click();
  await page.getByRole("button", { name: w("closure-apply"), exact: true }).click();
  await page.getByText(w("closure-applied"), { exact: true }).waitFor();
  await (await lineOf(page, w, name, { date })).state("confirmed");

  // On that day this person can no longer be booked.
  await page.goto("/staff/days-off?place=bucharest");
  await page.getByRole("row").filter({ hasText: counsellor }).getByText(w("staff-off-whole"), { exact: true }).waitFor();
  assertQuiet(complaints);
});

for (const javaScript of [true, false]) {
  test(`a manager sees what a new week makes before saving it, ${javaScript ? "with" : "without"} JavaScript`, async (t) => {
    const { page, complaints, w } = await clerk(t, liman, "manager", { language: "ar", javaScript });
    const friday = page.getByLabel(w("date-weekday-5"), { exact: true });
    const button = (id) => page.getByRole("button", { name: w(id), exact: true });
    await page.goto("/staff/hours?place=craiova");
    await page.getByRole("row").getByRole("link").first().click();
    const usual = await friday.inputValue();
    const from = new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(w("staff-hours-from"), { exact: true }).fill(from);
    await friday.fill("٩-٩:٠٧");
    await button("staff-hours-check").click();
    await page.getByRole("alert").getByRole("link", { name: w("staff-hours-off-grid"), exact: true }).waitFor();
    await friday.fill("");
    await button("staff-hours-check").click();
    await page.getByRole("heading", { level: 1, name: w("staff-hours-sure"), exact: true }).waitFor();
    await page.getByRole("heading", { name: w("staff-hours-makes"), exact: true }).waitFor();
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      assert.deepEqual(await axe(page), []);
      assert.equal(await sidewaysScroll(page), 0);
    }
    await button("frame-back").click();
    assert.equal(await friday.inputValue(), "");
    await friday.fill(usual);
    await button("staff-hours-check").click();
    await page.getByText(w("staff-hours-nobody-outside"), { exact: true }).waitFor();
    await button("staff-hours-save").click();
    await page.getByText(w("staff-hours-saved"), { exact: true }).waitFor();
    assertQuiet(complaints, [422]);
  });
}

test("what reception may not see is not on its pages, and what it may not do is refused", async (t) => {
  const { page, complaints, w } = await clerk(t, liman, "reception", { language: "en" });
  for (const path of ["/staff/people", "/staff/hours", "/staff/days-off", "/staff/closures", "/staff/audit", "/staff/events"]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 403, path);
    await page.getByRole("heading", { level: 1, name: w("staff-refused") }).waitFor();
  }
  assertQuiet(complaints, [403]);
});

test("the door: a wrong password says nothing, signing out ends it, and Back shows no list", async (t) => {
  const { page, complaints } = await liman.visit(t, { size: DESK });
  const w = words("en");
  await page.goto("/staff/day?lang=en");
  assert.equal(new URL(page.url()).pathname, "/staff/sign-in");
  await page.goto("/staff/sign-in?lang=en");
  await page.getByLabel(w("staff-name"), { exact: true }).fill("Nobody");
  await page.getByLabel(w("staff-password"), { exact: true }).fill("not the password");
  await page.getByRole("button", { name: w("staff-sign-in") }).click();
  await page.getByRole("alert").getByText(w("staff-wrong")).waitFor();
  assert.deepEqual(await axe(page), []);
  await enter(page, liman, "reception", "en");
  await page.getByRole("button", { name: w("staff-sign-out") }).click();
  await page.getByText(w("staff-signed-out")).waitFor();
  await page.goBack();
  await page.waitForURL(/\/staff\/sign-in/);
  assertQuiet(complaints, [422]);
});
