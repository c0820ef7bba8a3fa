// A phone that its owner calls theirs is told of the visit, and learns only that there is something to read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bookElsewhere, booker, freeTimes } from "../booking.mjs";
import { assertQuiet } from "../browser.mjs";
import { portal } from "../portal.mjs";
import { words } from "../words.mjs";

const liman = portal();
const SERVICE = "counselling-legal";
// No push service can be reached from a test: this is what one would have answered.
const ENDPOINT = "https://fcm.googleapis.com/fcm/send/a-phone";

async function atTheVisit(t, language, endpoint = ENDPOINT) {
  const { page, context, complaints } = await liman.visit(t, { language });
  await context.grantPermissions(["notifications"], { origin: liman.address });
  await context.addInitScript((answer) => {
    PushManager.prototype.subscribe = async (wish) => {
      globalThis.wished = wish;
      return { endpoint: answer };
    };
  }, endpoint);
  const w = words(language);
  const me = { page, context, complaints, w, ...booker(page, language, w, liman.address) };
  const [start] = await freeTimes(liman.address, { service: SERVICE, place: "bucharest" });
  const codes = await bookElsewhere(liman.address, { service: SERVICE, place: "bucharest", start, language, name: "Narges" });
  await page.goto(`/${language}/appointment`);
  await me.find(codes);
  await page.getByRole("heading", { name: w("appointment-phone"), exact: true }).waitFor();
  return me;
}

for (const language of ["fa", "ro"]) {
  test(`${language}: one's own phone is told, shows neutral words, and is left alone again`, async (t) => {
    const me = await atTheVisit(t, language);
    const { page, context, w, button } = me;
    await me.wellMade();
    await button("appointment-phone-mine").click();
    await page.getByRole("heading", { name: w("appointment-phone-on"), exact: true }).waitFor();
    await me.wellMade();

    const wire = await context.newCDPSession(page);
    const registered = new Promise((done) => {
      wire.on("ServiceWorker.workerRegistrationUpdated", ({ registrations: [one] }) => one && done(one.registrationId));
    });
    await wire.send("ServiceWorker.enable");
    await wire.send("ServiceWorker.deliverPushMessage", {
      origin: liman.address,
      registrationId: await registered,
      data: "",
    });
    const shown = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      for (let tries = 0; tries < 100; tries++) {
        const all = await registration.getNotifications();
        if (all.length > 0) return all.map(({ title, body, lang, dir, icon }) => ({ title, body, lang, dir, icon }));
        await new Promise((later) => setTimeout(later, 50));
      }
      return [];
    });
    assert.deepEqual(shown, [
      {
        title: w("appointment-phone-title"),
        body: w("appointment-phone-body"),
        lang: language,
        dir: language === "fa" ? "rtl" : "ltr",
        icon: `${liman.address}/icon.svg`,
      },
    ]);

    await button("appointment-phone-stop").click();
    await page.getByRole("heading", { name: w("appointment-phone"), exact: true }).waitFor();
    assertQuiet(me.complaints);
  });
}

test("en: what is no push service is refused, and the visit stays as it is", async (t) => {
  const me = await atTheVisit(t, "en", "https://example.org/a-phone");
  await me.button("appointment-phone-mine").click();
  await me.page.getByText(me.w("appointment-phone-failed"), { exact: true }).first().waitFor();
  await me.page.getByRole("heading", { name: me.w("appointment-phone"), exact: true }).waitFor();
  assertQuiet(me.complaints, [422]);
});
