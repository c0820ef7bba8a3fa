// Who works when and where: weeks that take turns, and hours at a centre at which a person then books.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME, booker, catalogue, freeTimes, post } from "../booking.mjs";
import { DESK, PHONE, assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { clerk, lineOf } from "../desk.mjs";
import { portal } from "../portal.mjs";
import { plainDigits, words } from "../words.mjs";

const liman = portal();
const CENTRE = "centre-timisoara";

/** The date so many days from now, as a field of a form takes it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function inOrder(page) {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    assert.deepEqual(await axe(page), [], `${page.url()} ${size.width}`);
    assert.equal(await sidewaysScroll(page), 0, `${page.url()} ${size.width}`);
  }
  await page.setViewportSize(DESK);
}

test("a manager lets two weeks take turns, without JavaScript", async (t) => {
  const { page, complaints, w } = await clerk(t, liman, "manager", { language: "ro", javaScript: false });
  const button = (id) => page.getByRole("main").getByRole("button", { name: w(id), exact: true });
  await page.goto("/staff/hours?place=brasov");
  await page.getByRole("link", { name: "Dariush (demo)", exact: true }).click();
  await page.getByLabel(w("staff-hours-from"), { exact: true }).fill(inDays(7));
  await page.getByLabel(w("staff-hours-turns"), { exact: true }).selectOption("2");
  // Asked too soon, the second week is shown instead of saved.
  await button("staff-hours-check").click();
  const second = page.getByRole("group", { name: w("staff-hours-week-2"), exact: true });
  const wednesday = second.getByRole("textbox", { name: w("date-weekday-3"), exact: true });
  await wednesday.fill("13-9");
  await inOrder(page);
  await button("staff-hours-check").click();
  await page.getByRole("alert").getByRole("link", { name: w("staff-hours-reversed"), exact: true }).waitFor();
  assert.equal(await wednesday.inputValue(), "13-9");
  await wednesday.fill("9-13");
  await button("staff-hours-check").click();
  await page.getByRole("heading", { level: 1, name: w("staff-hours-sure"), exact: true }).waitFor();
  await page.getByText(w("staff-hours-nobody-outside"), { exact: true }).waitFor();
  await inOrder(page);
  await button("staff-hours-save").click();
  await page.getByText(w("staff-hours-saved"), { exact: true }).waitFor();
  assertQuiet(complaints, [422]);
});

test("somebody is sent to a centre, and a person who reads Arabic books a time there", async (t) => {
  const manager = await clerk(t, liman, "manager", { language: "en" });
  const { page, w } = manager;
  const button = (id) => page.getByRole("main").getByRole("button", { name: w(id), exact: true });
  const titles = (await catalogue(liman.address, "en")).place;
  assert.deepEqual(await freeTimes(liman.address, { service: "talk", place: CENTRE }), [], "nobody comes yet");
  await page.goto("/staff/hours?place=craiova");
  await page.getByRole("link", { name: `${w("staff-stops")}: Salma (demo)`, exact: true }).click();
  await page.getByLabel(w("staff-stops-place"), { exact: true }).selectOption(CENTRE);
  await page.getByLabel(w("staff-stops-first"), { exact: true }).fill(inDays(3));
  await page.getByRole("textbox", { name: w("staff-stops-hours"), exact: true }).fill("12-10");
  await button("staff-hours-check").click();
  await page.getByRole("alert").getByRole("link", { name: w("staff-hours-reversed"), exact: true }).waitFor();
  await inOrder(page);
  await page.getByRole("textbox", { name: w("staff-stops-hours"), exact: true }).fill("10-12");
  await button("staff-hours-check").click();
  await page.getByRole("heading", { level: 1, name: w("staff-stops-sure"), exact: true }).waitFor();
  await inOrder(page);
  await button("staff-hours-save").click();
  await page.getByText(w("staff-hours-saved"), { exact: true }).waitFor();
  await inOrder(page);

  const came = await liman.visit(t, { language: "ar", javaScript: false });
  const names = await catalogue(liman.address, "ar");
  const ar = words("ar");
  const me = booker(came.page, "ar", ar, liman.address);
  await came.page.goto(`/ar/places/${CENTRE}`);
  await came.page.getByRole("heading", { level: 1, name: names.place[CENTRE], exact: true }).waitFor();
  await came.page.getByRole("heading", { name: ar("places-coming"), exact: true }).waitFor();
  await me.wellMade();
  await came.page.getByRole("link", { name: ar("places-book"), exact: true }).click();
  await me.chooseLanguage();
  await me.takeSoonest();
  await me.writeName(NAME.ar);
  await me.heading("booking-check-question");
  await me.button("booking-book").click();
  const codes = await me.codes();
  const asked = { reference: plainDigits(codes.reference), pin: plainDigits(codes.pin) };
  const booked = await post(liman.address, "appointment", asked);
  assert.deepEqual([booked.service, booked.place], ["talk", CENTRE]);
  assertQuiet(came.complaints);

  // The desk of the centre and the desk at home both know.
  const date = booked.start.slice(0, 10);
  await (await lineOf(page, w, NAME.ar, { date, place: CENTRE })).state("confirmed");
  await page.goto(`/staff/day?place=craiova&date=${date}`);
  await page.getByRole("listitem").filter({ hasText: "Salma (demo)" }).filter({ hasText: titles[CENTRE] }).waitFor();
  await inOrder(page);
  assertQuiet(manager.complaints, [422]);
});
