// Keeps what is being typed. <form data-konsep="/butir/…/matriks"> is sent to /konsep some seconds after the last key, and
// offered again when the page is opened anew. A konsep is nobody's act: only this person sees it, and sending the form
// makes it needless.
const pause = 4000;

for (const form of document.querySelectorAll("form[data-konsep]")) {
  const about = form.dataset.konsep;
  const word = form.querySelector("[data-konsep-kabar]");
  let waiting = 0;
  let last = textOf(form);

  const keep = async text => {
    const answer = await fetch("/konsep", {
      method: "POST",
      headers: { "Content-Type": "application/json", RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      body: JSON.stringify({ form: about, text }),
      keepalive: text === "",
    }).catch(() => null);
    return answer?.ok ?? false;
  };

  const keepChanges = async () => {
    const text = textOf(form);
    if (text === last) {
      return;
    }
    const kept = await keep(text);
    if (kept) {
      last = text;
    }
    say(word, kept ? `Konsep tersimpan pukul ${clock(new Date())}.` : "Konsep belum tersimpan. Periksa jaringan, atau simpan sekarang.");
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepChanges, pause);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));

  // A form that grows is filled by the server, at the address it names; a form filled so is not offered its draft again.
  if (form.dataset.konsepDipakai) {
    continue;
  }
  offer(form, about, draft => {
    if (form.dataset.konsepLanjut) {
      location.assign(form.dataset.konsepLanjut);
      return;
    }
    fill(form, draft);
    last = "";
    say(word, "Konsep dipakai. Periksa, lalu simpan.");
  }, () => keep(""));
}

async function offer(form, about, use, drop) {
  const answer = await fetch("/konsep?form=" + encodeURIComponent(about)).catch(() => null);
  if (answer?.status !== 200) {
    return;
  }
  const draft = await answer.json();
  if (!draft.text || draft.text === textOf(form)) {
    return;
  }
  const note = document.createElement("div");
  note.className = "note stack";
  note.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = `Ada konsep yang belum Anda simpan, dari ${when(draft.instant)}.`;
  const acts = document.createElement("p");
  acts.className = "acts";
  acts.append(button("Pakai konsep", "btn", () => { use(JSON.parse(draft.text)); note.remove(); }));
  acts.append(button("Buang konsep", "btn quiet", async () => { await drop(); note.remove(); }));
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

function say(word, text) {
  if (word) {
    word.textContent = text;
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
