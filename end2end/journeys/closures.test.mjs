// A day is closed while somebody is booked: a decision for each, the messages, and everything taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, assertQuiet, axe, sidewaysScroll } from "../browser.mjs";
import { bookForCaller, clerk, lineOf } from "../desk.mjs";
import { portal } from "../portal.mjs";

const liman = portal();

for (const [language, javaScript] of [["ro", false], ["ar", false], ["en", true]]) {
  test(`${language}, ${javaScript ? "with" : "without"} JavaScript: a manager closes the office, moves who is booked, and takes it back`, async (t) => {
    const { page, complaints, w } = await clerk(t, liman, "manager", { language, javaScript });
    const name = `Yusra ${language}`;
    const { date } = await bookForCaller(page, w, name);
    const button = (id) => page.getByRole("main").getByRole("button", { name: w(id), exact: true });
    const inOrder = async () => {
      for (const size of [DESK, PHONE]) {
        await page.setViewportSize(size);
        assert.deepEqual(await axe(page), []);
        assert.equal(await sidewaysScroll(page), 0);
      }
      await page.setViewportSize(DESK);
    };

    await page.goto("/staff/closures?place=bucharest");
    // Nothing chosen is not the whole office.
    await page.getByLabel(w("closure-first"), { exact: true }).fill(date);
    await button("closure-look").click();
    await page.getByRole("alert").getByRole("link", { name: w("closure-error-whom"), exact: true }).waitFor();
    assert.equal(await page.getByLabel(w("closure-first"), { exact: true }).inputValue(), date);
    await page.getByLabel(w("closure-whom"), { exact: true }).selectOption("all");
    await button("closure-look").click();
    await page.getByRole("heading", { level: 1, name: w("closure-sure"), exact: true }).waitFor();
    await page.getByRole("row").filter({ hasText: name }).waitFor();
    await inOrder();
    await button("closure-begin").click();

    // Those without a decision are ticked already.
    const row = page.getByRole("row").filter({ hasText: name });
    assert.ok(await row.getByRole("checkbox").isChecked());
    await inOrder();
    await button("closure-do-move").click();
    await row.getByText(w("closure-is-move"), { exact: true }).waitFor();
    await page.getByText(w("closure-all-decided"), { exact: true }).waitFor();
    await page.getByRole("link", { name: w("closure-to-messages"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: w("closure-messages"), exact: true }).waitFor();
    await inOrder();
    await button("closure-apply").click();
    await page.getByText(w("closure-applied"), { exact: true }).waitFor();
    await inOrder();
    const gone = await lineOf(page, w, name, { date });
    assert.equal(await gone.row.count(), 0, "the visit is on another day now");
    await page.goBack();
    await button("closure-undo").click();
    await page.getByText(w("closure-undone"), { exact: true }).waitFor();
    await (await lineOf(page, w, name, { date })).state("confirmed");
    assertQuiet(complaints, [422]);
  });
}
