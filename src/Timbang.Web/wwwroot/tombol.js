// One key for what the room does often. The keys stand in <nav class="keys">: each link there has an accesskey, which works
// with Alt also without this script; here the same letter works alone. data-kirim names the form that the key sends. Digits
// choose in the first group of choices on the page. "?" shows them all; who does not want them turns them off.
const bar = document.querySelector("nav.keys");
const setting = "tombol";
const help = document.getElementById("bantuan-tombol");

const isOff = () => localStorage.getItem(setting) === "mati";

function show() {
  const off = isOff();
  bar.querySelector("[data-alt]")?.toggleAttribute("hidden", !off);
  help.querySelectorAll("button[value]").forEach(button => button.toggleAttribute("hidden", (button.value === "mati") === off));
  help.querySelector("[role=status]").textContent = off
    ? "Tombol tunggal dimatikan di peramban ini: pakai Alt dan huruf, atau tetikus."
    : "Tombol tunggal bekerja selama Anda tidak sedang mengetik.";
}

// While somebody types, letters are letters.
function isTyping(target) {
  return target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
}

function choose(digit) {
  const inHand = document.activeElement.closest?.("fieldset") ?? document.querySelector("main fieldset:has(input[type=radio])");
  const pick = inHand?.querySelectorAll("input[type=radio]")[digit - 1];
  if (!pick) {
    return false;
  }
  pick.checked = true;
  pick.dispatchEvent(new Event("input", { bubbles: true }));
  // On to the next question, so that 2, then 4, then Enter is a score.
  const fields = [...pick.form.querySelectorAll("fieldset")];
  const next = fields[fields.indexOf(inHand) + 1];
  (next?.querySelector("input[type=radio]") ?? pick).focus();
  return true;
}

function act(link) {
  const form = document.getElementById(link.dataset.kirim ?? "");
  if (form instanceof HTMLFormElement && form.checkValidity() && form.querySelector("button:not([type=button])")) {
    form.requestSubmit();
    return;
  }
  link.click();
  const aim = link.hash ? document.querySelector(link.hash) : null;
  if (aim?.querySelector("details")) {
    aim.querySelector("details").open = true;
  }
  aim?.querySelector("textarea, button")?.focus();
}

function press(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || isTyping(event.target)) {
    return;
  }
  if (event.key === "?") {
    event.preventDefault();
    help.open ? help.close() : help.showModal();
    return;
  }
  if (isOff() || help.open) {
    return;
  }
  const link = bar.querySelector(`[accesskey="${CSS.escape(event.key.toLowerCase())}"]`);
  if (link) {
    event.preventDefault();
    act(link);
  } else if (/^[1-5]$/.test(event.key) && choose(Number(event.key))) {
    event.preventDefault();
  }
}

if (bar && help) {
  show();
  const opener = document.getElementById("buka-bantuan");
  opener.hidden = false;
  opener.addEventListener("click", () => help.showModal());
  help.addEventListener("click", event => {
    if (event.target.matches("[data-tutup]")) {
      help.close();
    } else if (event.target.value) {
      localStorage.setItem(setting, event.target.value);
      show();
    }
  });
  addEventListener("keydown", press);
}
