// Wakes the islands of a page, after the page is readable. Added only by pages that have one.
//
// The addresses come as data attributes of the script's own element, so that no inline script is
// needed. If anything here fails (an old browser, a lost signal), the page stays what it is: complete.
const own = document.querySelector("script[data-wasm]");

function idle() {
  return new Promise((done) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(done, { timeout: 500 });
    else setTimeout(done, 1);
  });
}

async function wake() {
  if (!own || typeof WebAssembly !== "object") return;
  await idle();
  const islands = await import(own.dataset.script);
  await islands.default({ module_or_path: own.dataset.wasm });
  islands.hydrate();
  for (const element of document.querySelectorAll("leptos-island")) {
    const start = islands[element.dataset.component];
    if (start) await start(element);
  }
  document.documentElement.classList.add("awake");
}

wake().catch(() => document.documentElement.classList.add("asleep"));
