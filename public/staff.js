// Keys for the day's list, and the list that follows what others change. Without this file every
// button of the list works as a plain form.
//
// Letters act only while the focus is in a row, so that they never surprise anybody who types or
// speaks. The list is asked for every few seconds; what is asked while no hand moves says so, and
// does not keep the session alive.
const POLL = 4000;
const list = document.getElementById("visits");

if (list) {
  const stale = document.getElementById("stale");
  const said = document.getElementById("said");
  let version = list.dataset.version;
  let hand = true;
  let pressed = false;
  let asking = false;

  for (const event of ["keydown", "pointermove", "scroll"]) {
    addEventListener(event, () => (hand = true), { passive: true });
  }
  addEventListener("pointerdown", () => (pressed = hand = true));
  addEventListener("pointerup", () => (pressed = false));
  addEventListener("pointercancel", () => (pressed = false));

  const rows = () => [...list.querySelectorAll("tr[id]")];
  const rowOf = (element) => element?.closest?.("#visits tr[id]") ?? null;
  const lineOf = (row) => row.querySelector("a[data-row]");
  const buttons = (row) => [...row.querySelectorAll("button[data-key]")];

  // The row that must not move: the one with the focus, else the one under the pointer.
  const anchor = () => rowOf(document.activeElement) ?? list.querySelector("tr[id]:hover");

  const put = (html) => {
    const row = anchor();
    const id = row?.id;
    const top = row?.getBoundingClientRect().top;
    const focused = row?.contains(document.activeElement) ? document.activeElement.value ?? "" : null;
    list.innerHTML = html;
    const same = id && document.getElementById(id);
    if (!same) return;
    scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
    if (focused !== null) {
      // A button that can no longer be pressed gives the focus to its line, not to another act.
      const again = buttons(same).find((b) => b.value === focused && !b.disabled);
      (again ?? lineOf(same))?.focus({ preventScroll: true });
    }
  };

  const follow = async (now = false) => {
    if (asking || ((pressed || document.hidden) && !now)) return;
    asking = true;
    const headers = { "if-none-match": `"${version}"` };
    if (!hand) headers["liman-unattended"] = "1";
    hand = false;
    try {
      const answer = await fetch(list.dataset.source, { headers, cache: "no-store", redirect: "manual" });
      if (answer.status === 401 || answer.type === "opaqueredirect") {
        location.assign("/staff/sign-in");
        return;
      }
      if (answer.status === 200) {
        const html = await answer.text();
        version = (answer.headers.get("etag") ?? "").replaceAll('"', "");
        put(html);
      }
      if (stale) stale.hidden = answer.ok || answer.status === 304;
    } catch {
      if (stale) stale.hidden = false;
    } finally {
      asking = false;
    }
  };

  list.addEventListener("submit", async (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!button?.dataset.key) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, button));
    try {
      const headers = { accept: "application/json" };
      const answer = await fetch(form.action, { method: "POST", body, headers, redirect: "manual" });
      if (answer.status === 401) {
        location.assign("/staff/sign-in");
        return;
      }
      const told = await answer.json();
      if (said) said.textContent = told.said ?? "";
      await follow(true);
    } catch {
      // The plain form says more than we could.
      HTMLFormElement.prototype.submit.call(withAct(form, button));
    }
  });

  const withAct = (form, button) => {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: button.name, value: button.value });
    form.append(field);
    return form;
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const row = rowOf(document.activeElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = rows();
      if (!row && document.activeElement !== document.body) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = row ? all[all.indexOf(row) + step] : all[step > 0 ? 0 : all.length - 1];
      if (!next) return;
      event.preventDefault();
      lineOf(next)?.focus();
      return;
    }
    if (!row) return;
    // By the key's place on the keyboard, so that it is the same with a Persian or Arabic layout.
    const key = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
    const button = buttons(row).find((b) => b.dataset.key === key);
    if (button && !button.disabled) {
      event.preventDefault();
      button.click();
    }
  });

  setInterval(() => follow(), POLL);
  addEventListener("focus", () => follow());
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
