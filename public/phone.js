// Lets a person have this phone told of their visit. Without this file, or on a browser that cannot be
// told, the page says nothing of it: what it offers would not work.
const box = document.getElementById("phone");
const form = box?.querySelector("form[data-key]");
const said = box?.querySelector("[role=status]");

// A browser keeps one agreement for a site. One that was made with another key has to go first.
async function agree(registration, key) {
  const wish = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await registration.pushManager.subscribe(wish);
  } catch (error) {
    const old = await registration.pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return registration.pushManager.subscribe(wish);
  }
}

if (form && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window) {
  box.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const may = await Notification.requestPermission();
      if (may !== "granted") {
        said.textContent = form.dataset.denied;
        return;
      }
      await navigator.serviceWorker.register(form.dataset.worker);
      const registration = await navigator.serviceWorker.ready;
      form.elements.endpoint.value = (await agree(registration, form.dataset.key)).endpoint;
      form.submit();
    } catch {
      said.textContent = form.dataset.failed;
    } finally {
      button.disabled = false;
    }
  });
}
