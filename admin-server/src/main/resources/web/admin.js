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

// A page that shows work in progress looks again when somebody else has acted; what is being typed stays, and the page says why.
// Whoever has left the desk is not kept signed in by it.
const ASK_EVERY = 5000;
const LEFT_DESK = 10 * 60 * 1000;
let lastSeen = Date.now();
for (const type of ["pointerdown", "pointermove", "keydown", "scroll"]) {
  document.addEventListener(type, () => { lastSeen = Date.now(); }, { passive: true });
}

function isTyping() {
  return Array.from(document.querySelectorAll("main form[method=post]")).some((form) =>
    form.dataset.sent || Array.from(form.elements).some((field) =>
      field.type === "file" ? field.files.length > 0
        : field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
          : field.matches("textarea, input:not([type=hidden])") && field.value !== field.defaultValue));
}

async function lookAgain() {
  const page = document.querySelector("main[data-live]");
  if (!page || document.hidden || Date.now() - lastSeen > LEFT_DESK || page.querySelector("[data-changed]")) return;
  let answer;
  try {
    answer = await fetch(page.dataset.live, { cache: "no-store" });
  } catch {
    return; // the network is away; the next form that is sent says so
  }
  if (!answer.ok || answer.redirected || (await answer.text()) === page.dataset.version) return;
  // What answered a form cannot be asked for again.
  if (!isTyping() && !page.querySelector(".notice.problem")) {
    location.reload();
    return;
  }
  const notice = document.createElement("div");
  notice.className = "notice warning";
  notice.setAttribute("role", "status");
  notice.dataset.changed = "";
  const words = document.createElement("div");
  const link = document.createElement("a");
  link.href = page.dataset.live.replace(/\/versi$/, "");
  link.textContent = "lihat keadaan terbarunya";
  words.append("Rekan Anda baru saja mengubah keadaan siklus. Yang Anda ketik masih ada di sini; salin bila perlu, lalu ", link, ".");
  notice.append(words);
  page.querySelector(".head").after(notice);
}
setInterval(lookAgain, ASK_EVERY);

// One more row of a meeting's agreements, without a page of its own; without this there are always blank ones.
for (const button of document.querySelectorAll("[data-add-row]")) button.hidden = false;
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-add-row]")) return;
  const rows = document.querySelectorAll("[data-row]");
  const last = rows[rows.length - 1];
  const next = last.cloneNode(true);
  const renamed = (text) => text.replace(`[${rows.length - 1}]`, `[${rows.length}]`);
  for (const part of next.querySelectorAll("[name], [id], [for]")) {
    for (const name of ["name", "id", "for"]) {
      if (part.hasAttribute(name)) part.setAttribute(name, renamed(part.getAttribute(name)));
    }
    part.removeAttribute("aria-invalid");
    if (part.matches("[type=checkbox]")) part.checked = false;
    else if (part.matches("input")) part.value = "";
    else if (part.matches("select")) part.selectedIndex = 0;
  }
  for (const error of next.querySelectorAll(".error")) error.remove();
  last.after(next);
  next.querySelector("input").focus();
});

// Paper cannot be opened with a click.
window.addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("main details:not(.quiet):not(:has(form))")) part.open = true;
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
