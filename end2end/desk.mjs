// What members of staff do at the desk: signing in, booking for a caller, opening a day's list.
import { DESK } from "./browser.mjs";
import { plainDigits, words } from "./words.mjs";

/** Name and password of the demonstration's member of staff with this role, as the program has printed them. */
function signIn(liman, role) {
  const line = liman.said.split("\n").find((printed) => printed.includes(` ${role} `));
  const [, name, password] = line.match(new RegExp(`^\\s*(.+?)\\s+${role}\\s+(\\S+)\\s*$`));
  return { name, password };
}

/** A member of staff at an office's computer, signed in, who reads in the given language. */
export async function clerk(t, liman, role, { language = "ro", javaScript = true } = {}) {
  const came = await liman.visit(t, { language, javaScript, size: DESK });
  await enter(came.page, liman, role, language);
  return { ...came, w: words(language) };
}

/** Goes through the door. */
export async function enter(page, liman, role, language) {
  const w = words(language);
  const { name, password } = signIn(liman, role);
  await page.goto(`/staff/sign-in?lang=${language}`);
  await page.getByLabel(w("staff-name"), { exact: true }).fill(name);
  await page.getByLabel(w("staff-password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: w("staff-sign-in"), exact: true }).click();
  await page.getByRole("button", { name: w("staff-sign-out"), exact: true }).waitFor();
}

/** Books a talk in Bucharest for a caller, on the last of the days shown; answers day and codes. */
export async function bookForCaller(page, w, name) {
  await page.goto("/staff/book?service=talk&place=bucharest&language=en&interpreter=yes");
  const times = page.getByRole("group", { name: w("staff-book-times"), exact: true });
  const time = times.getByRole("radio").last();
  const start = await time.inputValue();
  await time.press(" ");
  await page.getByLabel(w("staff-name"), { exact: true }).fill(name);
  await page.getByRole("button", { name: w("staff-book-save"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: w("staff-book-done"), exact: true }).waitFor();
  const reference = await page.getByText(/^\d{3} \d{3} \d{4}$/).innerText();
  const pin = await page.getByText(/^\d{4} \d{4}$/).innerText();
  return { date: start.slice(0, 10), reference: plainDigits(reference), pin: plainDigits(pin) };
}

/** Opens a day's list and answers the line of one visitor: what it says, and what can be done. */
export async function lineOf(page, w, name, { date, place = "bucharest" }) {
  await page.goto(`/staff/day?place=${place}&date=${date}`);
  const row = page.getByRole("row").filter({ hasText: name });
  // In some languages the button and the state are the same word: look where no button is.
  const quiet = row.getByRole("cell").filter({ hasNot: page.getByRole("button") });
  return {
    row,
    // A button is called by what it does, then by whom it is for: "A venit" is not "N-a venit".
    act: (id) => row.getByRole("button", { name: new RegExp(`^${w(`staff-do-${id}`)} `) }),
    state: (id) => quiet.getByText(w(`staff-state-${id}`), { exact: true }).waitFor(),
  };
}
