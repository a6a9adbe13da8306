// Keeps a part of the page fresh while others act: <div id="papan" data-segar="Dinilai"> is taken anew from the page
// itself every few seconds while it is looked at. When its stage has changed, the forms beside it are stale too, and the
// page is drawn anew, unless somebody is typing: then a word says so.
const every = 4000;
const parts = [...document.querySelectorAll("[data-segar][id]")];
let typed = false;

addEventListener("input", () => { typed = true; });

async function refresh() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(location.href, { credentials: "same-origin", redirect: "manual" }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts) {
    const fresh = page.getElementById(part.id);
    if (fresh) {
      exchange(part, fresh);
    }
  }
}

function exchange(part, fresh) {
  const moved = fresh.dataset.segar !== part.dataset.segar;
  if (moved && !typed) {
    location.reload();
    return;
  }
  if (moved) {
    fresh.prepend(notice());
  } else if (fresh.innerHTML === part.innerHTML) {
    return;
  }
  const open = [...part.querySelectorAll("details")].map(details => details.open);
  fresh.querySelectorAll("details").forEach((details, index) => { details.open = open[index] ?? details.open; });
  part.replaceChildren(...fresh.childNodes);
}

function notice() {
  const words = document.createElement("p");
  words.className = "note warn";
  words.textContent = "Keadaan butir ini sudah berubah. Salin isian Anda bila perlu, lalu muat ulang halaman.";
  return words;
}

if (parts.length > 0) {
  setInterval(refresh, every);
}
