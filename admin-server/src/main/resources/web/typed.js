// What was typed is not lost: not to a session that ended meanwhile, not to a list that is filtered. A comfort only, kept
// in this tab until it is closed; passwords and files never are.
"use strict";

const KEPT = "kiriman";
const PINS = "tanda";
const here = location.pathname + location.search;
const reader = document.querySelector(".who strong")?.textContent ?? "";

function read(key) {
  return JSON.parse(sessionStorage.getItem(key) ?? "null");
}

function write(key, value) {
  if (value === null) {
    sessionStorage.removeItem(key);
  } else {
    sessionStorage.setItem(key, JSON.stringify(value));
  }
}

function typedIn(form) {
  return Array.from(form.elements)
    .filter((field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type))
    .map((field) => ({ name: field.name, value: field.value, ticked: field.checked === true, box: field.type === "checkbox" }));
}

function fill(form, fields) {
  const left = [];
  for (const field of fields) {
    const target = Array.from(form.elements).find((e) => e.name === field.name && (!field.box || e.value === field.value));
    if (!target) {
      left.push(field);
    } else if (field.box) {
      target.checked = field.ticked;
    } else {
      target.value = field.value;
    }
  }
  return left;
}

// A form that was sent is kept until the next page shows that it arrived; so is one that was typed in when another was sent.
let touched = null;
document.addEventListener("input", (event) => {
  if (event.target.form?.method === "post") touched = event.target.form;
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!reader || form.method !== "post") return;
  const other = touched !== null && touched !== form && touched.isConnected;
  const kept = other ? touched : form;
  const fields = typedIn(kept);
  if (fields.length > 0) {
    write(KEPT, { reader, page: sessionStorage.getItem("halaman") ?? here, action: kept.getAttribute("action"), fields, held: other });
  }
});

function restore() {
  const unsent = document.querySelector("[data-unsent]");
  const kept = read(KEPT);
  if (unsent && kept) {
    write(KEPT, { ...kept, held: true });
    const link = unsent.querySelector("a");
    if (unsent.dataset.unsent) {
      link.href = unsent.dataset.unsent + "?lanjut=" + encodeURIComponent(kept.page);
    } else {
      link.href = kept.page;
      link.lastChild.textContent = "Buka lagi halamannya";
    }
  } else if (!reader && kept) {
    write(KEPT, { ...kept, held: true });
  } else if (kept) {
    write(KEPT, null);
    const form = Array.from(document.forms).find((each) => each.getAttribute("action") === kept.action);
    if (kept.held && kept.page === here && kept.reader === reader && form) {
      fill(form, kept.fields);
      touched = form;
      const notice = document.createElement("div");
      notice.className = "notice plain";
      notice.setAttribute("role", "status");
      notice.textContent = "Yang tadi Anda ketik sudah dipulihkan dan belum dikirim. Periksa, lalu kirim.";
      form.before(notice);
      form.closest("details")?.setAttribute("open", "");
      if (!document.querySelector(".notice.problem")) notice.scrollIntoView({ block: "center" });
    }
  }
  if (reader && !unsent && !document.querySelector(".notice.problem")) {
    sessionStorage.setItem("halaman", here);
  }
}
restore();
document.addEventListener("htmx:afterSettle", restore);

// What a reviewer marked stays marked while the list is filtered or turned over; the form carries it all.
const back = document.getElementById("kembali");
const mark = back && location.pathname.split("/")[2] + "/" + back.elements.version.value;
if (back) {
  const marked = read(PINS);
  const left = marked && marked.mark === mark ? fill(back, marked.fields) : [];
  for (const field of left.filter((each) => each.ticked || (!each.box && each.value))) {
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = field.name;
    hidden.value = field.value;
    back.append(hidden);
  }
  const elsewhere = left.filter((each) => each.box && each.ticked).length;
  if (elsewhere > 0) {
    const note = document.createElement("p");
    note.className = "muted";
    note.textContent = elsewhere + " informasi yang Anda tandai tidak tampak di halaman ini, tetapi ikut terkirim.";
    back.querySelector("p").after(note);
  }
  document.addEventListener("change", (event) => {
    if (event.target.form !== back) return;
    const seen = typedIn(back);
    const other = left.filter((each) => !seen.some((field) => field.name === each.name && (!each.box || field.value === each.value)));
    write(PINS, { mark, fields: seen.concat(other) });
  });
}
