// Booking, finding, moving, cancelling and taking back, on a phone, with and without JavaScript.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME, bookElsewhere, booker, catalogue, freeTimes, post } from "../booking.mjs";
import { assertQuiet } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { LANGUAGES, plainDigits, words } from "../words.mjs";

const liman = portal();
const SERVICE = "legal-information";

/** A newcomer with a phone, and what they can do on it. */
async function newcomer(t, language, javaScript) {
  const came = await liman.visit(t, { language, javaScript });
  const w = words(language);
  return { ...came, w, names: await catalogue(liman.address, language), ...booker(came.page, language, w, liman.address) };
}

const asksFor = (codes) => ({ reference: plainDigits(codes.reference), pin: plainDigits(codes.pin) });

for (const language of LANGUAGES) {
  for (const javaScript of [true, false]) {
    const how = `${language}, ${javaScript ? "with" : "without"} JavaScript`;

    test(`${how}: from the first page to a visit; found, moved, cancelled and taken back`, async (t) => {
      const me = await newcomer(t, language, javaScript);
      const { page, w, names, button } = me;
      // The pages of a visit are the same for everybody: it is enough to look at them once.
      const visitWellMade = async () => javaScript && me.wellMade();
      await page.goto("/");
      await page.getByRole("main").getByRole("link", { name: w("need-papers"), exact: true }).click();
      await page.getByRole("main").getByRole("link", { name: names.service[SERVICE] }).first().click();
      await page.getByRole("heading", { level: 1, name: names.service[SERVICE], exact: true }).waitFor();
      await page.getByRole("link", { name: w("services-book"), exact: true }).first().click();
      await me.heading("booking-place-question");
      if (javaScript) await me.awake();
      const opened = page.url();
      await me.wellMade();
      await me.choosePlace(names.place.bucharest);
      await me.wellMade();
      await me.chooseLanguage();
      await me.wellMade();
      await me.takeSoonest();
      await me.wellMade();
      await me.writeName(NAME[language]);
      await me.heading("booking-check-question");
      await page.getByText(NAME[language], { exact: true }).waitFor();
      // With JavaScript no page was left on the way.
      assert.equal(page.url() === opened, javaScript);
      await me.wellMade();
      await button("booking-book").click();
      const codes = await me.codes();
      await visitWellMade();
      const booked = await post(liman.address, "appointment", asksFor(codes));
      assert.deepEqual([booked.service, booked.place, booked.name], [SERVICE, "bucharest", NAME[language]]);

      // Whoever has left the page needs both numbers to see it again.
      await button("appointment-leave").click();
      await me.heading("appointment-title");
      await visitWellMade();
      assert.equal(await page.getByText(codes.reference).count(), 0);
      await me.find(codes);
      await me.heading("appointment-booked");
      await page.getByText(names.place.bucharest).first().waitFor();
      await visitWellMade();

      await page.getByRole("link", { name: w("appointment-move"), exact: true }).click();
      await me.heading("appointment-move-question");
      await page.getByRole("button", { name: w.like("booking-time-soonest-first", { time: /.+/ }) }).click();
      await me.heading("appointment-move-check");
      await visitWellMade();
      // Looking at another time has not taken it.
      assert.equal((await post(liman.address, "appointment", asksFor(codes))).start, booked.start);
      await button("appointment-move-yes").click();
      await me.heading("appointment-booked");
      const moved = await post(liman.address, "appointment", asksFor(codes));
      assert.notEqual(moved.start, booked.start);

      await page.getByRole("link", { name: w("appointment-cancel"), exact: true }).click();
      await me.heading("appointment-cancel-check");
      assert.equal((await post(liman.address, "appointment", asksFor(codes))).state, "confirmed");
      await button("appointment-cancel-yes").click();
      await page.getByText(w("appointment-cancelled"), { exact: true }).waitFor();
      await visitWellMade();
      assert.equal((await post(liman.address, "appointment", asksFor(codes))).state, "cancelled");
      await button("appointment-undo").click();
      await page.getByText(w("appointment-upcoming"), { exact: true }).waitFor();
      const back = await post(liman.address, "appointment", asksFor(codes));
      assert.deepEqual([back.state, back.start], ["confirmed", moved.start]);

      // No address ever held a name, a reference or a PIN.
      const said = me.asked.map((line) => decodeURIComponent(line.replaceAll("+", " ")));
      for (const secret of [NAME[language], codes.reference, codes.pin, ...Object.values(asksFor(codes))]) {
        assert.ok(!said.some((line) => line.includes(secret)), secret);
      }
      assertQuiet(me.complaints);
    });

    // What is plain HTML is the same in every language: one of each direction is enough.
    if (!javaScript && (language === "en" || language === "ar")) continue;

    test(`${how}: a missing name, a time taken meanwhile, a wrong PIN, Back, and two of the same form`, async (t) => {
      const me = await newcomer(t, language, javaScript);
      const { page, w, names, button } = me;
      await page.goto(`/${language}/book/${SERVICE}`);
      await me.choosePlace(names.place.craiova);
      await me.chooseLanguage();
      await me.takeSoonest();

      // Back leads to the question before, with its answer.
      await me.heading("booking-details-question");
      await page.goBack();
      await me.heading("booking-time-question");
      await page.goBack();
      await me.chooseLanguage();
      // Addresses know only what was chosen before them; the living page still keeps the time.
      if (!javaScript) await me.takeSoonest();

      // A name of nothing is not a name; what else was typed is kept.
      await me.heading("booking-details-question");
      await page.getByText(w("booking-contact")).first().click();
      await page.getByRole("textbox", { name: w("booking-phone") }).fill("0722 000 000");
      await me.goOn();
      const told = page.getByRole("alert");
      await told.getByRole("link", { name: w("booking-error-name-required"), exact: true }).waitFor();
      assert.equal(await page.getByRole("textbox", { name: w("booking-phone") }).inputValue(), "0722 000 000");
      await me.wellMade();
      await told.getByRole("link", { name: w("booking-error-name-required"), exact: true }).click();
      const nameField = page.getByRole("textbox", { name: w("booking-name"), exact: true });
      assert.equal(await nameField.evaluate((field) => field === document.activeElement), true);
      await me.writeName(NAME[language]);

      // The time is kept no more and somebody is faster: the nearest times are offered, nothing typed is lost.
      await me.heading("booking-check-question");
      await page.context().request.get(`${liman.address}/exit`);
      // Nobody in Craiova speaks Farsi: there an interpreter was proposed.
      const room = { service: SERVICE, place: "craiova", language, interpreter: language === "fa" ? "yes" : "no" };
      const [soonest] = await freeTimes(liman.address, room);
      for (let seats = 0; (await freeTimes(liman.address, room)).includes(soonest); seats++) {
        assert.ok(seats < 4, "an office has no more rooms than that");
        await bookElsewhere(liman.address, { ...room, start: soonest });
      }
      await button("booking-book").click();
      await told.getByText(w("booking-taken-title"), { exact: true }).waitFor();
      const near = told.getByRole("button");
      assert.ok((await near.count()) >= 1 && (await near.count()) <= 3);
      await me.wellMade();
      await near.first().click();
      await me.heading("booking-check-question");
      await page.getByText(NAME[language], { exact: true }).waitFor();

      // One question can be opened again, with its answer.
      const change = w.like("booking-change-what", { what: w("booking-line-name") });
      await page.getByRole("button", { name: change }).click();
      await me.heading("booking-details-question");
      assert.equal(await nameField.inputValue(), NAME[language]);
      await me.goOn();
      await me.heading("booking-check-question");

      // An impatient thumb and a second tab send the same form again: it books once.
      const [sent] = await Promise.all([
        page.waitForRequest((request) => request.url() === `${liman.address}/api/book`),
        button("booking-book").dblclick(),
      ]);
      const codes = await me.codes();
      const again = await post(liman.address, "book", new URLSearchParams(sent.postData()));
      assert.deepEqual([again.status, again.reference, again.pin], [200, ...Object.values(asksFor(codes))]);

      // A wrong PIN and an unknown reference are told the same.
      await button("appointment-leave").click();
      await me.heading("appointment-title");
      const { reference, pin } = codes;
      const other = (code) => code.replace(/\d/g, (digit) => (Number(digit) + 1) % 10);
      for (const typed of [{ reference, pin: other(pin) }, { reference: other(reference), pin }]) {
        await me.find(typed);
        await told.getByText(w("appointment-error-not-found"), { exact: true }).waitFor();
      }
      if (javaScript) await me.wellMade();
      assertQuiet(me.complaints, [404, 409, 422]);
    });
  }
}

test("ar: what is chosen while the booking wakes stays chosen", async (t) => {
  const me = await newcomer(t, "ar", true);
  const { page, w, names } = me;
  let wake;
  const slow = new Promise((done) => (wake = done));
  await page.route("**/pkg/book-*.wasm", (route) => slow.then(() => route.continue()));
  await page.goto(`/ar/book/${SERVICE}`);
  await me.choose(names.place.craiova);
  wake();
  await me.awake();
  assert.equal(await page.getByRole("radio", { name: names.place.craiova, exact: true }).isChecked(), true);
  await me.goOn();
  await me.heading("booking-language-step");
  await page.getByRole("list", { name: w("booking-chosen"), exact: true }).getByText(names.place.craiova).waitFor();
  assertQuiet(me.complaints);
});

test("fa: what only the server finds wrong is said at its field, and nothing typed is lost", async (t) => {
  const me = await newcomer(t, "fa", true);
  const { page, w, names, button } = me;
  await page.goto(`/fa/book/${SERVICE}`);
  await me.awake();
  await me.choosePlace(names.place.craiova);
  await me.chooseLanguage();
  await me.takeSoonest();
  await me.heading("booking-details-question");
  await page.getByText(w("booking-contact")).first().click();
  const phone = page.getByRole("textbox", { name: w("booking-phone"), exact: true });
  await phone.fill("12");
  await me.writeName(NAME.fa);
  await me.heading("booking-check-question");
  await button("booking-book").click();
  await me.heading("booking-details-question");
  await page.getByRole("alert").getByRole("link", { name: w("booking-error-phone-too-short"), exact: true }).click();
  assert.equal(await phone.evaluate((field) => field === document.activeElement), true);
  assert.deepEqual([await phone.inputValue(), await phone.getAttribute("aria-invalid")], ["12", "true"]);
  await me.wellMade();
  await phone.fill("0722 000 000");
  await me.goOn();
  await button("booking-book").click();
  await me.codes();
  assertQuiet(me.complaints, [422]);
});

for (const [language, javaScript] of [["ar", true], ["fa", true], ["ro", false]]) {
  test(`${language}, ${javaScript ? "with" : "without"} JavaScript: wishes come before the time, stay private, and can be changed`, async (t) => {
    const me = await newcomer(t, language, javaScript);
    const { page, w, names, button } = me;
    await page.goto(`/${language}/book/talk`);
    if (javaScript) await me.awake();
    await me.choosePlace(names.place.bucharest);
    await me.heading("booking-language-step");
    await page.getByRole("group", { name: w("booking-interpreter-question"), exact: true }).getByRole("radio").last().check();
    await page.locator("summary", { hasText: w("booking-wish") }).click();
    for (const wish of ["woman", "step-free", "by-video"]) await me.choose(w(`booking-wish-${wish}`));
    await me.wellMade();
    await me.goOn();
    // What is chosen stands above the times: language, interpreter, wishes.
    const chosen = page.getByRole("list", { name: w("booking-chosen"), exact: true });
    await me.heading("booking-time-question");
    for (const wish of ["woman", "step-free", "by-video"]) await chosen.getByText(w(`booking-wish-${wish}`)).waitFor();
    await me.wellMade();
    await me.takeSoonest();
    await me.writeName(NAME[language]);
    await me.heading("booking-check-question");
    await page.getByText(w("booking-wish-woman"), { exact: true }).waitFor();
    await me.wellMade();

    // Another wish after the time was chosen: it stays, with somebody whom it fits.
    const when = await page.locator(".booking-check").innerText();
    const change = w.like("booking-change-what", { what: w("booking-line-wishes") });
    await page.getByRole("button", { name: change }).click();
    await me.heading("booking-language-step");
    assert.equal(await page.getByRole("radio", { name: w("booking-wish-woman"), exact: true }).isChecked(), true);
    await page.getByRole("group", { name: w("booking-wish-gender"), exact: true }).getByRole("radio").first().check();
    await me.wellMade();
    await me.goOn();
    await me.heading("booking-check-question");
    assert.equal(await page.getByText(w("booking-wish-woman"), { exact: true }).count(), 0);
    const time = /\d{2}:\d{2}|[٠-٩۰-۹]{2}:[٠-٩۰-۹]{2}/;
    assert.equal((await page.locator(".booking-check").innerText()).match(time)[0], when.match(time)[0]);

    await button("booking-book").click();
    await me.codes();
    const wished = page.getByRole("main");
    for (const wish of ["step-free", "by-video"]) await wished.getByText(w(`booking-wish-${wish}`), { exact: true }).waitFor();
    await me.wellMade();

    // No address ever told of a wish.
    const said = me.asked.map((line) => decodeURIComponent(line));
    for (const secret of ["gender", "woman", "step_free"]) assert.ok(!said.some((line) => line.includes(secret)), secret);
    assertQuiet(me.complaints);
  });
}
