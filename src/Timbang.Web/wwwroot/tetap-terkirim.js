// A score, a vote or a reason is not lost when the line drops: <form data-tetap> is sent from here, and again every few
// seconds until the server has answered. It carries the same key each time, so that it counts once however often it came.
// Such a form leads back to its own page, which is then drawn anew.
const pause = 3000;
const waiting = new WeakSet();

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("form[data-tetap]") || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  if (!waiting.has(form)) {
    waiting.add(form);
    send(form, new FormData(form, event.submitter));
  }
}, { capture: true });

async function send(form, body) {
  form.querySelectorAll("button").forEach(button => { button.disabled = true; });
  for (;;) {
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "manual" }).catch(() => null);
    if (answer?.type === "opaqueredirect") {
      // Not a reload: this page may itself be the answer to a form.
      location.replace(location.pathname);
      return;
    }
    if (answer && answer.status < 500) {
      // What has to be mended, or why not: sent once more, so that the browser itself shows it.
      HTMLFormElement.prototype.submit.call(form);
      return;
    }
    say(form, answer
      ? "Server sedang tidak dapat menyimpan. Isian Anda belum tercatat dan dikirim lagi sendiri: biarkan halaman ini terbuka."
      : "Jaringan terputus. Isian Anda belum tercatat dan dikirim lagi sendiri begitu tersambung: biarkan halaman ini terbuka.");
    await new Promise(again => setTimeout(again, pause));
  }
}

function say(form, words) {
  let word = form.querySelector("[data-kabar]");
  if (!word) {
    word = document.createElement("p");
    word.dataset.kabar = "";
    word.className = "note warn";
    word.setAttribute("role", "status");
    form.append(word);
  }
  word.textContent = words;
}
