// One portal and one browser for a file of journeys; every visitor gets a phone of their own.
import { after, before } from "node:test";
import { launch, visitor } from "./browser.mjs";
import { startLiman } from "./liman.mjs";

/** Opens both before the first test of the file and closes them after the last. */
export function portal() {
  const open = { liman: undefined, browser: undefined };
  before(async () => {
    [open.liman, open.browser] = await Promise.all([startLiman(), launch()]);
  });
  after(async () => {
    await open.browser?.close();
    await open.liman?.stop();
  });
  return {
    get address() {
      return open.liman.address;
    },
    /** What the program has printed since it started. */
    get said() {
      return open.liman.said();
    },
    /** A new visitor, who leaves when the test ends. */
    async visit(t, options) {
      const came = await visitor(open.browser, open.liman.address, options);
      t.after(() => came.context.close());
      return came;
    },
  };
}
