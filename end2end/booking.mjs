// The steps of a booking as a person takes them, and a second person who books by another way.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { axe, sidewaysScroll } from "./browser.mjs";
import { OWN_NAME, digits } from "./words.mjs";

/** Names as people type them: with letters that break careless programs. */
export const NAME = { ro: "Ștefania Țîru", en: "Amara O'Neill-Osei", ar: "أمينة الحَسَن", fa: "نرگس علی‌زاده" };

/** The public directory as open data, in one language. */
export async function catalogue(address, language) {
  const answer = await fetch(`${address}/api/catalogue?lang=${language}`);
  assert.equal(answer.status, 200);
  const { services, places } = await answer.json();
  const titled = (list) => Object.fromEntries(list.map((entry) => [entry.slug, entry.title]));
  return { service: titled(services), place: titled(places) };
}

/** The free times of the next weeks, soonest first. */
export async function freeTimes(address, { service, place = "", language = "", interpreter = "" }) {
  const from = new Date().toISOString().slice(0, 10);
  const query = new URLSearchParams({ service, place, language, interpreter, from, days: "28" });
  const { days } = await fetch(`${address}/api/slots?${query}`).then((answer) => answer.json());
  return days.flatMap((day) => day.starts);
}

/** Sends a form to an endpoint as another program would. */
export async function post(address, endpoint, fields) {
  const answer = await fetch(`${address}/api/${endpoint}`, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, ...(await answer.json()) };
}

/** Books as another program would; answers the codes. */
export async function bookElsewhere(address, fields) {
  const idem = randomBytes(16).toString("hex");
  const booked = await post(address, "book", { language: "en", name: "Somebody else", interpreter: "yes", idem, ...fields });
  assert.equal(booked.status, 200, JSON.stringify(booked));
  return booked;
}

/** One person who books, on one page, in one language. */
export function booker(page, language, w, address) {
  const heading = (id) => page.getByRole("heading", { level: 1, name: w(id), exact: true }).waitFor();
  const button = (id) => page.getByRole("button", { name: w(id), exact: true });
  const choose = (name) => page.getByRole("radio", { name, exact: true }).check();
  return {
    heading,
    button,
    choose,
    /** Until the questions are asked without leaving the page. */
    awake: () => page.locator("html.awake").waitFor(),

    goOn: () => button("frame-continue").click(),

    /** Nothing on this page is hard to read or to reach. */
    async wellMade() {
      assert.deepEqual(await axe(page), [], page.url());
      assert.equal(await sidewaysScroll(page), 0, page.url());
    },

    async choosePlace(title) {
      await heading("booking-place-question");
      await choose(title);
      await this.goOn();
    },

    /** Takes the soonest time. */
    async takeSoonest() {
      await heading("booking-time-question");
      await page.getByRole("button", { name: w.like("booking-time-soonest-first", { time: /.+/ }) }).click();
    },

    /** Says in which language to talk; an interpreter is proposed when nobody speaks it. */
    async chooseLanguage() {
      await heading("booking-language-step");
      const own = page.getByRole("group", { name: w("booking-language-question"), exact: true });
      assert.equal(await own.getByRole("radio", { name: OWN_NAME[language] }).isChecked(), true);
      await this.goOn();
    },

    async writeName(name) {
      await heading("booking-details-question");
      await page.getByRole("textbox", { name: w("booking-name"), exact: true }).fill(name);
      await this.goOn();
    },

    /** The reference and the PIN of the page that says that it is booked. */
    async codes() {
      await heading("appointment-booked");
      const reference = await page.getByText(/^\d{3} \d{3} \d{4}$/).innerText();
      const pin = await page.getByText(/^\d{4} \d{4}$/).innerText();
      return { reference, pin };
    },

    /** Types both codes with the reader's own digits and a space too many. */
    async find({ reference, pin }) {
      await page.goto(`${address}/${language}/appointment`);
      await page.getByRole("textbox", { name: w("appointment-reference"), exact: true }).fill(` ${digits(language, reference)}`);
      await page.getByRole("textbox", { name: w("appointment-pin"), exact: true }).fill(`${digits(language, pin)} `);
      await button("appointment-find").click();
    },
  };
}
