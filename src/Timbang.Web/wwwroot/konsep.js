// Keeps what is being typed: <form data-konsep="butir/…/matriks"> is sent to /konsep some seconds after the last key.
// A konsep is nobody's act: it is kept for this person only, and gone once the form is saved.
const pause = 4000;

for (const form of document.querySelectorAll("form[data-konsep]")) {
  const about = form.dataset.konsep;
  const word = form.querySelector("[data-konsep-kabar]");
  let waiting = 0;
  let last = "";

  const fields = () => JSON.stringify([...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("__") && !isBookkeeping(name)));

  const keep = async () => {
    const text = fields();
    if (text === last) {
      return;
    }
    const body = new URLSearchParams({ untuk: about, isi: text, __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
    const answer = await fetch("/konsep", { method: "POST", body, credentials: "same-origin", redirect: "manual" }).catch(() => null);
    if (answer?.ok) {
      last = text;
    }
    say(answer?.ok ? `Konsep tersimpan pukul ${clock()}.` : "Konsep belum tersimpan. Periksa jaringan, atau simpan sekarang.");
  };

  const say = text => {
    if (word) {
      word.textContent = text;
    }
  };

  last = fields();
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

// The version and the key belong to the drawing of the form, not to what was typed.
function isBookkeeping(name) {
  return name === "Input.Version" || name === "Input.Key";
}

function clock() {
  return new Date().toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
}
