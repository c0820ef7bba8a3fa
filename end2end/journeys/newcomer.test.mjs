// A newcomer's walk: everything that the portal promises, in one go, in Arabic, on a phone, from an empty house.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME, booker, catalogue, freeTimes } from "../booking.mjs";
import { assertQuiet } from "../browser.mjs";
import { clerk, lineOf } from "../desk.mjs";
import { portal } from "../portal.mjs";
import { words } from "../words.mjs";

const liman = portal();

test("a newcomer's walk: read, find out, book in Arabic; staff see it at once and mark the person as arrived", async (t) => {
  const language = "ar";
  const w = words(language);
  const names = await catalogue(liman.address, language);
  const phone = await liman.visit(t, { language });
  const { page } = phone;
  const me = booker(page, language, w, liman.address);

  // Reads what a service offers.
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: w("need-health"), exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: names.service["counselling-medical"] }).first().click();
  await page.getByRole("heading", { level: 1, name: names.service["counselling-medical"], exact: true }).waitFor();
  const facts = page.getByRole("region", { name: w("services-facts"), exact: true });
  for (const fact of ["who", "how", "where", "when", "languages", "bring", "cost"]) {
    assert.ok(await facts.getByText(w(`services-${fact}`), { exact: true }).first().isVisible(), fact);
  }
  assert.ok(await facts.getByText(w("services-cost-free"), { exact: true }).isVisible());
  await me.wellMade();

  // Finds out whether the voluntary return programme may be for them.
  await page.getByRole("navigation", { name: w("frame-bar"), exact: true }).getByRole("link", { name: w("frame-home"), exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: w("need-return"), exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: w("return-check") }).first().click();
  await page.getByRole("button", { name: w("check-start"), exact: true }).click();
  for (const [question, answer] of [
    ["place", "yes"],
    ["age", "adult"],
    ["nationality", "not-sure"],
    ["wish", "thinking"],
    ["exploit", "no"],
    ["fear", "not-sure"],
  ]) {
    await page.getByRole("heading", { level: 2, name: w(`check-q-${question}-text`), exact: true }).waitFor();
    await page.getByRole("button", { name: w(`check-a-${question}-${answer}`), exact: true }).click();
  }
  await page.getByRole("heading", { level: 2, name: w("check-talk-first"), exact: true }).waitFor();
  await page.getByRole("link", { name: w("check-book"), exact: true }).first().click();

  // Meanwhile somebody at the desk has the list open on which the visit will appear.
  const [soonest] = await freeTimes(liman.address, { service: "talk", place: "bucharest" });
  const desk = await clerk(t, liman, "reception", { language: "ro" });
  const line = await lineOf(desk.page, desk.w, NAME.ar, { date: soonest.slice(0, 10) });
  assert.equal(await line.row.count(), 0);

  // Books a visit.
  await me.choosePlace(names.place.bucharest);
  await me.chooseLanguage();
  await me.takeSoonest();
  await me.writeName(NAME.ar);
  await me.heading("booking-check-question");
  await me.button("booking-book").click();
  const codes = await me.codes();
  await me.wellMade();

  // The desk sees it without a reload: who, in which language, and nothing of what was read or answered.
  await line.row.waitFor();
  const text = await line.row.innerText();
  assert.ok(text.includes("العربية"), text);
  assert.ok(text.includes(codes.reference.slice(-3)), text);
  assert.ok(!text.includes(codes.reference), text);

  // Arrived: by key, taken back by key, and by button.
  const { row, act, state } = line;
  await state("confirmed");
  await row.getByRole("link").focus();
  await desk.page.keyboard.press("a");
  await state("arrived");
  await desk.page.keyboard.press("u");
  await state("confirmed");
  await act("arrive").click();
  await state("arrived");

  // And the person's own page says so.
  await page.reload();
  await page.getByText(w("appointment-arrived"), { exact: true }).waitFor();
  assertQuiet([...phone.complaints, ...desk.complaints]);
});
