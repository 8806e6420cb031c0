/** Small helps on top of pages that work without them. */

/** A menu closes with Escape, by a click elsewhere, and when another one opens. */
const menus = () => document.querySelectorAll('details.menu[open]');
document.addEventListener('click', ({ target }) => {
  for (const menu of menus()) if (!menu.contains(target)) menu.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

/** A key of the menu ('/' for Zoek) leads there, or into the field where that stands on the page; while somebody types it is a letter. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || target.closest('input, textarea, select, [contenteditable]'))
    return;
  const link = [...document.querySelectorAll('[data-toets]')].find((a) => a.dataset.toets === key);
  if (!link) return;
  event.preventDefault();
  const field = document.querySelector('[data-zoek]');
  if (field) field.focus();
  else window.location.assign(link.href);
});
const search = document.querySelector('[data-zoek]');
if (search && !search.value) search.focus();

/** What went wrong, or what was done, is what must be read first; the page itself stays at what was changed. */
const eerst = document.querySelector('[data-focus]');
const leesEerst = () => eerst?.focus({ preventScroll: window.location.hash !== '' });
leesEerst();
/** A browser that goes to what the address points at takes the focus away again, before or just after the page is there. */
if (window.location.hash)
  window.addEventListener('load', () => {
    leesEerst();
    window.requestAnimationFrame(leesEerst);
  });

/** Undone from the message, the page comes back at the same place: only the browser knows where that is. */
for (const terug of document.querySelectorAll('.melding-gedaan input[name="terug"]'))
  if (!terug.value.includes('#')) terug.value += window.location.hash;

/** A second click on a slow line sends nothing twice; the server would know, but the page would stutter. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.bezig) event.preventDefault();
  form.dataset.bezig = 'ja';
});
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-bezig]')) delete form.dataset.bezig;
});

/** How much still fits in a field that is nearly full; what is too long is said, and never cut off. */
const BIJNA_VOL = 0.9;
document.addEventListener('input', ({ target }) => {
  const hoogstens = Number(target.dataset.hoogstens);
  if (!hoogstens) return;
  const over = hoogstens - [...target.value].length;
  let teller = target.nextElementSibling;
  if (!teller?.matches('.teller')) {
    if (over > hoogstens * (1 - BIJNA_VOL)) return;
    teller = document.createElement('p');
    teller.className = 'hint teller';
    teller.setAttribute('role', 'status');
    target.after(teller);
  }
  teller.textContent = over < 0 ? `${-over} tekens te veel.` : `Er passen nog ${over} tekens bij.`;
});

/** A report is made while one waits: the page says so, and says it when it does not work out. */
document.addEventListener('click', async (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target.closest('a[data-maakt]');
  if (!link || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const status = link.closest('section').querySelector('[role="status"]');
  status.textContent = 'Het verslag wordt gemaakt …';
  try {
    const antwoord = await fetch(link.href);
    // He is not signed in any more: what came is the page that asks him to.
    if (antwoord.redirected) window.location.assign(link.href);
    else if (antwoord.ok) {
      await bewaar(antwoord);
      status.textContent = 'Het verslag is klaar.';
    } else {
      const pagina = new window.DOMParser().parseFromString(await antwoord.text(), 'text/html');
      const gezegd = [...pagina.querySelectorAll('main h1, main h1 + p')];
      status.textContent = gezegd.map((deel) => deel.textContent.replace(/\.?$/, '.')).join(' ');
    }
  } catch {
    status.textContent = 'De site antwoordt niet. Probeer het straks opnieuw.';
  }
});

async function bewaar(antwoord) {
  const [, naam] = /filename="([^"]+)"/.exec(antwoord.headers.get('Content-Disposition')) ?? [];
  const adres = URL.createObjectURL(await antwoord.blob());
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam ?? '' });
  link.click();
  // The browser begins to save after this.
  window.setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

/** The number of the next step of the kind that is chosen is proposed, as long as nobody typed another one. */
const steps = document.querySelector('[data-nummers]');
if (steps) {
  const next = JSON.parse(steps.dataset.nummers);
  const { form } = steps.querySelector('input');
  const { nummer, nummerVoor } = form.elements;
  form.addEventListener('change', ({ target }) => {
    if (!['type', 'andertype', 'deeltrajectId'].includes(target.name)) return;
    const { type, andertype, deeltrajectId } = form.elements;
    const kind = type.value === 'ANDERS' ? andertype.value : type.value;
    const key = `${deeltrajectId?.value ?? ''}/${kind}`;
    if (nummer.value !== nummerVoor.value.split('/')[2]) return;
    nummer.value = next[key] ?? '';
    nummerVoor.value = `${key}/${nummer.value}`;
    nummer.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
}
