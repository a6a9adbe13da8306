// Hides the questions that the chosen ground, period or rung does not ask. What was typed in them comes back with the
// choice but is not sent while it is hidden; without script everything stands open with a hint.
const form = document.querySelector("form[data-konsep]");

for (const hint of form.querySelectorAll("[data-tanpa-skrip]")) {
  hint.hidden = true;
}

function chosen(within, name) {
  return within.querySelector(`input[name$="${name}"]:checked`)?.value;
}

function ask(part, asked) {
  part.hidden = !asked;
  for (const input of part.querySelectorAll("input")) {
    input.disabled = !asked;
  }
}

function show() {
  for (const line of form.querySelectorAll("[data-baris]")) {
    const letter = line.querySelector("[data-alasan]").value.charAt(3);
    for (const part of line.querySelectorAll("[data-huruf]")) {
      ask(part, part.dataset.huruf.includes(letter || "-"));
    }
    const kind = chosen(line, ".Period.Kind");
    for (const part of line.querySelectorAll("[data-untuk]")) {
      ask(part, kind ? part.dataset.untuk.split(" ").includes(kind) : part.dataset.untuk !== "SampaiPeristiwa");
    }
    const article = line.querySelectorAll("[data-pasal]");
    line.querySelectorAll("[data-peraturan]").forEach((statute, row) => article[row].setAttribute("list", "pasal-" + statute.value));
  }
  showLadder();
}

function showLadder() {
  const ladder = form.querySelector("[data-tangga]");
  const rungs = [...ladder.querySelectorAll('input[name="Input.Ladder.Chosen"]')];
  const at = rungs.findIndex(rung => rung.checked);
  for (const passed of ladder.querySelectorAll("[data-lewat]")) {
    passed.hidden = Number(passed.dataset.lewat) > at && !passed.querySelector(".lint");
  }
}

// Naming a part means that the line is for a part.
form.addEventListener("input", event => {
  if (event.target.name?.endsWith(".Part") && event.target.value) {
    const choice = event.target.closest("fieldset").querySelector('input[type="radio"][value="false"]');
    choice.checked = true;
  }
});
form.addEventListener("change", show);
show();
