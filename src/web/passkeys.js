/** A form that a passkey answers: shown where the browser has them, and sent with what the passkey signed. */
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const known = window.PublicKeyCredential;
  if (!window.isSecureContext || !known?.parseRequestOptionsFromJSON) continue;
  form.hidden = false;
  const failed = form.querySelector('[data-mislukt]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const options = JSON.parse(form.dataset.passkey);
    try {
      const answer = form.hasAttribute('data-nieuw')
        ? await navigator.credentials.create({
            publicKey: known.parseCreationOptionsFromJSON(options),
          })
        : await navigator.credentials.get({
            publicKey: known.parseRequestOptionsFromJSON(options),
          });
      const own = form.querySelector('input[type=hidden][name=eigenToestel]');
      if (own && document.querySelector('input[type=checkbox][name=eigenToestel]:checked'))
        own.value = 'ja';
      form.elements.antwoord.value = JSON.stringify(answer.toJSON());
      form.submit();
    } catch {
      failed.hidden = false;
      failed.focus();
    }
  });
}
