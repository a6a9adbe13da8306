// Shows only what the chosen trigger asks for. Without script everything stands open, with a hint.
const choices = [...document.querySelectorAll("input[data-pemicu]")];
const parts = [...document.querySelectorAll("[data-pemicu-untuk]")];

function show() {
  const chosen = choices.find(choice => choice.checked)?.value;
  for (const part of parts) {
    part.hidden = !part.dataset.pemicuUntuk.split(" ").includes(chosen);
  }
}

for (const hint of document.querySelectorAll("[data-tanpa-skrip]")) {
  hint.hidden = true;
}
for (const choice of choices) {
  choice.addEventListener("change", show);
}
show();
