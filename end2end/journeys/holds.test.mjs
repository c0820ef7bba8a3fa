// A chosen time is kept while the form is filled, with and without JavaScript.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME, booker, freeTimes } from "../booking.mjs";
import { portal } from "../portal.mjs";
import { words } from "../words.mjs";

const liman = portal();
const SERVICE = "counselling-legal";
const ASK = { service: SERVICE, place: "bucharest" };

/** A newcomer with a phone, at the list of times of an office. */
async function atTheList(t, language, javaScript) {
  const { page } = await liman.visit(t, { language, javaScript });
  const w = words(language);
  const me = { page, w, ...booker(page, language, w, liman.address) };
  await page.goto(`/${language}/book/${SERVICE}`);
  if (javaScript) await me.awake();
  await me.chooseLanguage();
  await me.heading("booking-time-question");
  return me;
}


for (const [language, javaScript] of [["fa", true], ["ro", false]]) {
  test(`${language}, ${javaScript ? "with" : "without"} JavaScript: nobody else is shown a time that is kept`, async (t) => {
    const kept = async (me) => {
      await me.takeSoonest();
      await me.heading("booking-details-question");
      await me.page.getByText(me.w.like("booking-held", { time: /.+/ })).waitFor();
      await me.wellMade();
    };
    // People take the soonest time until the list no longer begins with it.
    const free = () => freeTimes(liman.address, { ...ASK, language });
    const isFree = async (start) => (await free()).includes(start);
    const [soonest] = await free();
    const people = [];
    while (await isFree(soonest)) {
      assert.ok(people.length < 8, "there are not so many who could give it");
      const me = await atTheList(t, language, javaScript);
      await kept(me);
      people.push(me);
    }
    assert.ok(people.length > 0);
    const other = await atTheList(t, language, false);
    assert.equal(await other.page.locator(`button[value="bucharest@${soonest}"]`).count(), 0);

    // The last of them books, and has the very time that was kept.
    const last = people.at(-1);
    await last.writeName(NAME[language]);
    await last.heading("booking-check-question");
    await last.page.getByText(last.w.like("booking-held", { time: /.+/ })).waitFor();
    await last.button("booking-book").click();
    await last.codes();
    assert.equal(await isFree(soonest), false);

    // Who leaves in a hurry gives the time back.
    if (people.length > 1) {
      await people[0].page.goto("/exit");
      assert.equal(await isFree(soonest), true);
    }
  });
}
