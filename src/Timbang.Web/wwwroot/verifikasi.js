// Takes the digest of the chosen file here, so that it never leaves the visitor's machine. Without script it is sent.
const form = document.querySelector("form[data-sidik]");
const file = form.querySelector("input[type=file]");
const result = form.querySelector("[data-hasil]");

async function digestOf(blob) {
  const bytes = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

async function check() {
  const [chosen] = file.files;
  const same = await digestOf(chosen) === form.dataset.sidik;
  const words = form.querySelector(same ? "[data-cocok]" : "[data-beda]").content.cloneNode(true);
  words.querySelector("bdi").textContent = chosen.name;
  result.replaceChildren(words);
}

form.addEventListener("submit", event => {
  if (file.files.length > 0 && globalThis.crypto?.subtle) {
    event.preventDefault();
    check();
  }
});
file.addEventListener("change", () => result.replaceChildren());
