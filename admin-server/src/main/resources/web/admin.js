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

// A second press on the same button does not send the form twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (!form.hasAttribute("hx-post") && form.method === "post") {
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
