// A volunteer posts an event in Farsi on a phone without JavaScript; staff read it; everyone sees it in their language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { clerk } from "../desk.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, OWN_NAME, digits, plainDigits, words } from "../words.mjs";

const liman = portal();
const TITLE = "جشن شب یلدا برای همه";
const TEXT = "با هم انار و هندوانه می‌خوریم و شعر می‌خوانیم.";
const PHONE = "0722000000";
const NEW_TITLE = "جشن شب یلدا برای خانواده‌ها";

/** A day some weeks ahead, as a date field takes it. */
function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The form of an event, filled as a volunteer would. */
async function fill(page, w, language) {
  const within = (id) => page.getByRole("group", { name: w(id), exact: true });
  await within("events-new-language").getByRole("radio", { name: OWN_NAME[language], exact: true }).check();
  await page.getByLabel(w("events-new-kind"), { exact: true }).selectOption({ label: w("events-kind-community") });
  await page.getByRole("textbox", { name: w("events-new-name"), exact: true }).fill(TITLE);
  await page.getByRole("textbox", { name: w("events-new-text"), exact: true }).fill(TEXT);
  await page.getByLabel(w("events-new-date"), { exact: true }).fill(inDays(20));
  await page.getByLabel(w("events-new-start"), { exact: true }).fill("18:30");
  await page.getByRole("textbox", { name: w("events-new-address"), exact: true }).fill("سالن کتابخانه، طبقهٔ دوم");
  await page.getByRole("textbox", { name: w("events-city"), exact: true }).fill("Iași");
  await within("events-new-audience").getByRole("radio", { name: w("events-audience-everyone"), exact: true }).check();
  await within("events-new-speaks").getByRole("checkbox", { name: w("spoken-fa"), exact: true }).check();
  await within("events-new-step_free").getByRole("radio", { name: w("events-new-step_free-not_sure"), exact: true }).check();
  await within("events-new-childcare").getByRole("radio", { name: w("events-childcare-children_welcome"), exact: true }).check();
  await within("events-new-cost").getByRole("radio", { name: w("events-free"), exact: true }).check();
  await page.getByRole("checkbox", { name: w("events-new-no_documents"), exact: true }).check();
  await page.getByRole("textbox", { name: w("events-new-organiser"), exact: true }).fill("گروه داوطلبان نرگس");
  await page.getByRole("textbox", { name: w("events-new-contact"), exact: true }).fill(digits(language, PHONE));
}

/** A calendar as a calendar program reads it: long lines put together again. */
async function calendar(address) {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type"), /^text\/calendar/);
  const lines = (await answer.text()).replace(/\r\n[ \t]/g, "").split("\r\n");
  const from = lines.findIndex((line) => line.startsWith("SUMMARY") && [TITLE, NEW_TITLE].some((title) => line.endsWith(`:${title}`)));
  const begin = lines.lastIndexOf("BEGIN:VEVENT", from);
  return { ours: from < 0 ? [] : lines.slice(begin, lines.indexOf("END:VEVENT", from)), lines };
}

async function wellMade(page) {
  assert.deepEqual(await axe(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
}

test("an event in Farsi: posted without JavaScript, read by staff, listed in four languages, changed", async (t) => {
  const volunteer = await liman.visit(t, { language: "fa", javaScript: false });
  const { page } = volunteer;
  const w = words("fa");
  const heading = (id) => page.getByRole("heading", { level: 1, name: w(id), exact: true }).waitFor();

  // An empty form is told field by field, and nothing is sent.
  await page.goto("/fa/events");
  await page.getByRole("main").getByRole("link", { name: w("events-post"), exact: true }).click();
  await heading("events-new-title");
  await page.getByRole("button", { name: w("events-new-send"), exact: true }).click();
  const told = page.getByRole("alert");
  for (const field of ["kind", "title", "text", "date", "city", "speaks", "organiser", "contact"]) {
    await told.getByRole("link", { name: w(`events-wrong-${field}`), exact: true }).waitFor();
  }
  await wellMade(page);
  await fill(page, w, "fa");
  await page.getByRole("button", { name: w("events-new-send"), exact: true }).click();
  await heading("events-sent");
  await wellMade(page);
  const link = await page.getByText(`${liman.address}/fa/events/edit/`).innerText();
  await page.goto(link);
  await heading("events-edit-title");
  await page.getByText(w("events-state-needs_approval"), { exact: true }).waitFor();
  await wellMade(page);

  // Nobody sees it yet.
  const listed = page.getByRole("link", { name: TITLE, exact: true });
  await page.goto("/fa/events");
  assert.equal(await listed.count(), 0);
  const feed = `${liman.address}/fa/events.ics`;
  const before = await calendar(feed);
  assert.ok(before.lines.includes("BEGIN:VEVENT") && before.ours.length === 0);

  const staff = await clerk(t, liman, "manager", { language: "en" });
  const d = staff.w;
  const desk = staff.page;
  const review = async (title) => {
    await desk.goto("/staff/events");
    await desk.getByRole("link", { name: title, exact: true }).click();
    await desk.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  };
  await review(TITLE);
  assert.ok(plainDigits(await desk.content()).includes(PHONE.slice(1)));
  await wellMade(desk);
  await desk.getByRole("button", { name: d("events-review-approve"), exact: true }).click();
  await desk.getByText(d("events-review-done"), { exact: true }).waitFor();

  // Everyone sees it, and whoever does not read Farsi is told in which language it is.
  for (const language of LANGUAGES) {
    const reader = await liman.visit(t, { language });
    const r = words(language);
    await reader.page.goto(`/${language}/events`);
    const entry = reader.page.getByRole("listitem").filter({ has: reader.page.getByRole("link", { name: TITLE, exact: true }) });
    assert.equal(await entry.getByText(r("events-in-fa"), { exact: true }).count(), language === "fa" ? 0 : 1);
    await entry.getByRole("link", { name: TITLE, exact: true }).click();
    await reader.page.getByRole("heading", { level: 1, name: TITLE, exact: true }).waitFor();
    await reader.page.getByText(TEXT, { exact: true }).waitFor();
    assert.equal(await reader.page.getByText(r("events-only-fa"), { exact: true }).count(), language === "fa" ? 0 : 1);
    assert.ok(!plainDigits(await reader.page.content()).includes(PHONE.slice(1)), "how to reach the volunteer is for staff only");
    await wellMade(reader.page);
    const own = await reader.page.getByRole("link", { name: r("events-calendar"), exact: true }).getAttribute("href");
    for (const address of [`${liman.address}/${language}/events.ics`, new URL(own, liman.address)]) {
      const { ours, lines } = await calendar(address);
      const starts = ours.find((line) => line.startsWith("DTSTART"));
      assert.ok(starts.includes(inDays(20).replaceAll("-", "")) && ours.includes("STATUS:CONFIRMED"), ours.join("\n"));
      assert.ok(!plainDigits(lines.join("\n")).includes(PHONE.slice(1)));
    }
    assertQuiet(reader.complaints);
  }

  // A change waits again; until it is read, everyone sees what was approved.
  await page.goto(link);
  await page.getByText(w("events-state-approved"), { exact: true }).waitFor();
  await page.getByRole("textbox", { name: w("events-new-name"), exact: true }).fill(NEW_TITLE);
  await page.getByRole("button", { name: w("events-change-send"), exact: true }).click();
  await page.getByText(w("events-state-change"), { exact: true }).waitFor();
  await page.goto("/fa/events");
  await listed.waitFor();

  await review(NEW_TITLE);
  await desk.getByRole("heading", { name: d("events-review-changes"), exact: true }).waitFor();
  const row = desk.getByRole("row").filter({ hasText: NEW_TITLE });
  assert.ok((await row.innerText()).includes(TITLE));
  assert.equal(await desk.getByRole("row").filter({ hasText: TEXT }).count(), 0);
  await wellMade(desk);

  // A question goes to the volunteer; approving shows the change.
  await desk.getByRole("textbox", { name: d("events-review-ask-label") }).fill("آیا کودکان هم می‌آیند؟");
  await desk.getByRole("button", { name: d("events-review-ask"), exact: true }).click();
  await page.goto(link);
  await page.getByText("آیا کودکان هم می‌آیند؟", { exact: true }).waitFor();
  await page.getByRole("button", { name: w("events-change-send"), exact: true }).click();
  await review(NEW_TITLE);
  await desk.getByRole("button", { name: d("events-review-approve"), exact: true }).click();
  await desk.getByText(d("events-review-done"), { exact: true }).waitFor();
  await page.goto("/fa/events");
  await page.getByRole("link", { name: NEW_TITLE, exact: true }).waitFor();
  assert.equal(await listed.count(), 0);

  // Called off, it says so; and a link that is not ours opens nothing.
  await page.goto(link);
  await page.getByText(w("events-withdraw"), { exact: true }).click();
  await page.getByRole("button", { name: w("events-withdraw-now"), exact: true }).click();
  await page.getByText(w("events-state-cancelled"), { exact: true }).waitFor();
  const off = await calendar(feed);
  assert.ok(off.ours.includes("STATUS:CANCELLED"), off.ours.join("\n"));
  const wrong = await page.goto(link.slice(0, -4) + "0000");
  assert.equal(wrong.status(), 404);
  await heading("events-no-link");
  assertQuiet(volunteer.complaints, [404, 422]);
  assertQuiet(staff.complaints);
});
