// A second click on the same form is swallowed here; the idempotency key on the server is what really guards.
const sent = new WeakSet();

document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  const button = event.submitter;
  if (button) {
    button.dataset.words = button.textContent;
    button.textContent = "Sedang dikirim…";
  }

  // A file comes down and the page stays, or the network is gone: after a while one may try again.
  setTimeout(() => {
    sent.delete(form);
    if (button) {
      button.textContent = button.dataset.words;
    }
  }, 15000);
});

// Back and forward bring the page as it was left: the form may be sent again.
addEventListener("pageshow", event => {
  if (event.persisted) {
    location.reload();
  }
});
