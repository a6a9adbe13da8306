// Keeps what is being typed. <form data-konsep="/butir/…/matriks"> is sent to /konsep some seconds after the last key, and
// offered again when the page is opened anew. A konsep is nobody's act: only this person sees it, and sending the form
// makes it needless. Nothing that is kept is written over unasked: not one that waits for its answer, not one of another tab.
const pause = 4000;
const tab = sessionStorage.getItem("konsep") ?? String(Math.random()).slice(2);
sessionStorage.setItem("konsep", tab);

for (const form of document.querySelectorAll("form[data-konsep]")) {
  watch(form);
}

function watch(form) {
  const word = form.querySelector("[data-konsep-kabar]");
  // Drafts that may be written over: this tab's own, and those it has answered.
  const mine = new Set([tab]);
  const filled = Boolean(form.dataset.konsepDipakai);
  let last = filled ? "" : textOf(form);
  let waiting = 0;
  let answered = true;
  let leaving = new AbortController();

  const say = words => {
    if (word) {
      word.textContent = words;
    }
  };

  const keepChanges = async () => {
    clearTimeout(waiting);
    const text = textOf(form);
    if (text === last) {
      return;
    }
    if (!answered) {
      say("Isian ini belum disimpan sebagai konsep: pakai atau buang dahulu konsep yang ada di atas.");
      return;
    }
    const now = await read(form);
    if (now && !mine.has(tabOf(now))) {
      say("Formulir ini sedang diisi juga di tab lain, dan konsep di sana yang tersimpan. Simpan dari satu tab saja.");
      return;
    }
    const status = now === null ? 0 : await write(form, text, leaving.signal);
    // What cannot be kept is not sent again until it is changed.
    if (status === 204 || status === 400 || status === 413) {
      last = text;
      say(status === 204 ? `Konsep tersimpan pukul ${clock(new Date())}.` : "Konsep tidak dapat disimpan: isinya terlalu panjang, atau memuat huruf yang rusak.");
      return;
    }
    if (!leaving.signal.aborted) {
      say("Konsep belum tersimpan. Periksa jaringan; selama halaman ini terbuka Timbang mencobanya lagi.");
      waiting = setTimeout(keepChanges, pause);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepChanges, pause);
  });
  // Once the form is on its way nothing may come after it; a page that stays after all goes on keeping.
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    leaving.abort();
    leaving = new AbortController();
  });
  addEventListener("online", keepChanges);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      keepChanges();
    }
  });

  // A form that the server filled with what was typed needs no offer: it keeps that as its own.
  if (filled) {
    read(form).then(draft => {
      if (draft) {
        mine.add(tabOf(draft));
      }
      waiting = setTimeout(keepChanges, pause);
    });
    return;
  }
  offer(form, () => { answered = false; }, (draft, used) => {
    answered = true;
    mine.add(tabOf(draft));
    if (used) {
      last = "";
      say("Konsep dipakai. Periksa, lalu simpan.");
    }
    keepChanges();
  });
}

// The draft that is kept; false when there is none, null when nobody said: the network is down, or the person is signed out.
async function read(form) {
  const answer = await fetch("/konsep?form=" + encodeURIComponent(form.dataset.konsep)).catch(() => null);
  if (answer?.redirected) {
    return null;
  }
  return answer?.status === 200 ? answer.json() : answer?.status === 204 ? false : null;
}

async function write(form, text, signal) {
  const answer = await fetch("/konsep", {
    method: "POST",
    headers: { "Content-Type": "application/json", RequestVerificationToken: form.elements.__RequestVerificationToken.value },
    body: JSON.stringify({ form: form.dataset.konsep, text: text && JSON.stringify([["__tab", tab], ...JSON.parse(text)]) }),
    keepalive: text.length < 20000,
    signal,
  }).catch(() => null);
  return answer?.status ?? 0;
}

async function offer(form, waits, answer) {
  const draft = await read(form);
  if (!draft || JSON.stringify(typedIn(draft)) === textOf(form)) {
    return;
  }
  waits();
  const note = document.createElement("div");
  note.className = "note stack";
  note.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = `Ada konsep yang belum Anda simpan, dari ${when(draft.instant)}.`;
  const acts = document.createElement("p");
  acts.className = "acts";
  acts.append(button("Pakai konsep", "btn", () => {
    // A form that grows is filled by the server, at the address it names.
    if (form.dataset.konsepLanjut) {
      location.assign(form.dataset.konsepLanjut);
      return;
    }
    fill(form, typedIn(draft));
    note.remove();
    answer(draft, true);
  }));
  acts.append(button("Buang konsep", "btn quiet", async () => {
    if (await write(form, "") === 204) {
      note.remove();
      answer(draft, false);
    } else {
      sentence.textContent = "Konsep belum dibuang: jaringan sedang putus. Coba lagi.";
    }
  }));
  note.append(sentence, acts);
  form.before(note);
}

function button(words, look, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

// The version and the key belong to the drawing of the form, not to what was typed; a password is nobody's draft.
function textOf(form) {
  const typed = [...new FormData(form)].filter(([name, value]) =>
    typeof value === "string" && !name.startsWith("__") && name !== "Input.Version" && name !== "Input.Key"
    && form.elements[name]?.type !== "password");
  return JSON.stringify(typed);
}

function typedIn(draft) {
  return JSON.parse(draft.text).filter(([name]) => !name.startsWith("__"));
}

function tabOf(draft) {
  return JSON.parse(draft.text).find(([name]) => name === "__tab")?.[1];
}

function fill(form, typed) {
  const values = new Map();
  for (const [name, value] of typed) {
    values.set(name, [...values.get(name) ?? [], value]);
  }
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith("__") || field.type === "hidden" || field.type === "submit") {
      continue;
    }
    const given = values.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = given.includes(field.value);
    } else if (given.length > 0) {
      field.value = given.shift();
    }
  }
}

// The server writes office time with its offset: the clock on the wall there, not that of this device.
function when(instant) {
  const [day, time] = instant.split("T");
  return `${day.split("-").reverse().join("-")} pukul ${time.slice(0, 5).replace(":", ".")}`;
}

function clock(now) {
  return now.toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
}
