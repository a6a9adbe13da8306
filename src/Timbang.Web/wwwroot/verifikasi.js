// Takes the digest of the chosen file here, so that it never leaves the visitor's machine. Without script it is sent.
const form = document.querySelector("form[data-sidik]");
const file = form.querySelector("input[type=file]");
const result = form.querySelector("[data-hasil]");

async function digestOf(blob) {
  const bytes = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function say(which, name) {
  const words = form.querySelector(which).content.cloneNode(true);
  words.querySelector("bdi").textContent = name;
  result.replaceChildren(words);
}

async function check() {
  const [chosen] = file.files;
  try {
    const digest = await digestOf(chosen);
    const signed = form.dataset.bertanda.split(" ").includes(digest);
    say(digest === form.dataset.sidik ? "[data-cocok]" : signed ? "template[data-bertanda]" : "[data-beda]", chosen.name);
  } catch {
    say("[data-gagal]", chosen.name);
  }
}

form.addEventListener("submit", event => {
  if (file.files.length > 0 && globalThis.crypto?.subtle) {
    event.preventDefault();
    check();
  }
});
file.addEventListener("change", () => result.replaceChildren());
