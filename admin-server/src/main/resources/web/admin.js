// Comforts only: every page works without them.
"use strict";

document.documentElement.classList.add("js");

// A file may be dropped where it may be chosen, and its name is shown.
for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    const zone = event.target instanceof Element ? event.target.closest(".drop") : null;
    if (!zone) return;
    event.preventDefault();
    zone.classList.toggle("over", type === "dragover");
    if (type === "drop" && event.dataTransfer.files.length > 0) {
      const input = zone.querySelector("input[type=file]");
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

document.addEventListener("change", (event) => {
  const zone = event.target.closest(".drop");
  const name = zone && zone.querySelector("[data-chosen]");
  if (!name) return;
  const files = Array.from(event.target.files, (file) => file.name);
  name.textContent = files.length > 0 ? files.join(", ") : name.dataset.chosen;
});

// Sending shows how far it is.
document.addEventListener("htmx:xhr:progress", (event) => {
  const bar = event.target.querySelector("progress");
  if (!bar || !event.detail.lengthComputable) return;
  bar.hidden = false;
  bar.max = event.detail.total;
  bar.value = event.detail.loaded;
});

// A second press on the same button does not send the form twice, and the button shows that it was pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (!form.hasAttribute("hx-post") && form.method === "post") {
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    const again = () => {
      delete form.dataset.sent;
      event.submitter?.removeAttribute("aria-busy");
    };
    window.addEventListener("pageshow", again, { once: true });
  }
});

// What is wrong is shown at once: the one field that it is about, else the list of it.
function showProblem() {
  const notice = document.querySelector(".notice.problem");
  if (!notice || document.querySelector("[autofocus]")) return;
  const fields = document.querySelectorAll("[aria-invalid]");
  const target = fields.length === 1 && fields[0].type !== "file" ? fields[0] : notice;
  target.closest("details")?.setAttribute("open", "");
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
showProblem();
document.addEventListener("htmx:afterSettle", showProblem);

// An upload that breaks off leaves the page as it was; it says so.
for (const type of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(type, (event) => {
    const form = event.target.closest("form");
    const bar = form.querySelector("progress");
    if (bar) bar.hidden = true;
    form.querySelector(".notice")?.remove();
    const notice = document.createElement("div");
    notice.className = "notice problem";
    notice.setAttribute("role", "alert");
    notice.textContent = "Pengiriman terputus, jadi tidak ada yang disimpan. Periksa jaringan dan besar berkasnya, lalu coba lagi.";
    form.prepend(notice);
  });
}

// Paper cannot be opened with a click.
window.addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("main details:not(.quiet):not(:has(form))")) part.open = true;
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
