// What the phone does when it is told that there is something to read. Nothing is told but that: the
// push is empty, and the words and the page to open come with this file's own address, in the language
// of whoever called the phone theirs.
const given = new URL(self.location.href).searchParams;

self.addEventListener("push", (event) => {
  const language = given.get("lang") ?? "";
  event.waitUntil(
    self.registration.showNotification(given.get("title") ?? "", {
      body: given.get("body") ?? "",
      lang: language,
      dir: ["ar", "fa"].includes(language) ? "rtl" : "ltr",
      icon: "/icon.svg",
      // A second one takes the place of the first.
      tag: "message",
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(`/${given.get("lang") ?? ""}/appointment`));
});
