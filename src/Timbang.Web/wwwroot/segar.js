// Keeps parts of the page fresh while others act: <div id="papan" data-segar="Dinilai"> is taken anew from the page
// itself when the sitting's stream says that something has changed, and every few seconds where there is no stream. When its
// stage has changed, the forms beside it are stale too, and the page is drawn anew, unless somebody is typing: then a word
// says so.
const every = 4000;
const seldom = 30000;
const parts = [...document.querySelectorAll("[data-segar][id]")];
let typed = false;
let leaving = false;
let stream = null;
let mark = "";
let lately = 0;

addEventListener("input", () => { typed = true; });

// Whoever has just voted or followed a link is on the way: drawing this page anew would call her back. If the page stays
// after all (a file came down), it goes on.
addEventListener("beforeunload", () => {
  leaving = true;
  setTimeout(() => { leaving = false; }, 15000);
});

async function refresh() {
  if (document.hidden || leaving) {
    return;
  }
  lately = Date.now();
  const answer = await fetch(location.href, { credentials: "same-origin", redirect: "manual" }).catch(() => null);
  const text = answer?.ok ? await answer.text() : "";
  if (!text || leaving) {
    return;
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = parts.map(part => page.getElementById(part.id));
  const moved = parts.some((part, index) => fresh[index] && fresh[index].dataset.segar !== part.dataset.segar);
  if (moved && !typed) {
    location.reload();
    return;
  }
  parts.forEach((part, index) => exchange(part, fresh[index]));
  if (moved) {
    warn(parts.at(-1));
  }
}

function exchange(part, fresh) {
  if (!fresh || fresh.innerHTML === part.innerHTML) {
    return;
  }
  const open = [...part.querySelectorAll("details")].map(details => details.open);
  fresh.querySelectorAll("details").forEach((details, index) => { details.open = open[index] ?? details.open; });
  part.replaceChildren(...fresh.childNodes);
}

function warn(part) {
  if (document.getElementById("berubah")) {
    return;
  }
  const words = document.createElement("p");
  words.id = "berubah";
  words.className = "note warn";
  words.setAttribute("role", "status");
  words.textContent = "Keadaan butir ini sudah berubah. Salin isian Anda bila perlu, lalu muat ulang halaman.";
  part.before(words);
}

// Devices that hear of it in the same second do not all ask in the same instant.
function hear(event) {
  if (mark && mark !== event.data) {
    setTimeout(refresh, Math.random() * 400);
  }
  mark = event.data;
}

// A page that nobody looks at gives its line back: a browser has few of them.
function follow() {
  const room = /^\/sidang\/[^/]+/.exec(location.pathname);
  stream?.close();
  stream = document.hidden || !room || !window.EventSource ? null : new EventSource(`${room[0]}/alir`);
  stream?.addEventListener("keadaan", hear);
}

function tick() {
  if (stream?.readyState !== EventSource.OPEN || Date.now() - lately > seldom) {
    refresh();
  }
}

if (parts.length > 0) {
  follow();
  document.addEventListener("visibilitychange", () => {
    follow();
    refresh();
  });
  setInterval(tick, every);
}
