/**
 * What is typed goes to the server while somebody types, and until it is there it stays on the device: for the same person
 * only. A page without script still has what the server keeps of a post that failed.
 */
{
  const WITHIN_MS = 1500;
  const AGAIN_MS = 5000;
  const PATIENCE_MS = 10_000;
  const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
  const PREFIX = 'trajectboek-onbewaard:';
  const OFFLINE = 'Geen verbinding: wat je typte, is nog niet verstuurd.';
  const HERE =
    'Het staat op dit toestel, ook als je dit venster sluit, en gaat vanzelf naar Trajectboek zodra het kan. Alleen jij krijgt het terug.';
  const NOWHERE = 'Dit toestel heeft geen plaats om het te bewaren: laat deze pagina open.';
  const SIGNED_OUT =
    'We weten niet meer wie je bent. Wat je typte, staat op dit toestel en komt terug als jij je hier weer meldt.';
  const FULL =
    'Je laat te veel teksten onbewaard liggen: wat je nu typt, wordt niet meer voorlopig bewaard. Bewaar er of gooi er weg bij Start.';

  /** Of the person of this page, as the server knows him; '' before he said who he is. */
  const person = document.body.dataset.wie ?? '';
  /** Tells this page's texts on the device from those of other pages. */
  const page = String(Math.random()).slice(2);
  const form = document.querySelector('form[data-onbewaard]');
  const others = 'BroadcastChannel' in window ? new window.BroadcastChannel(PREFIX) : undefined;

  /** The device: a browser that keeps nothing, or is full, throws. @returns whether it is there now */
  const put = (key, entry) => {
    try {
      window.localStorage.setItem(key, JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  };
  const take = (key) => {
    try {
      return JSON.parse(window.localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const drop = (key) => {
    try {
      window.localStorage.removeItem(key);
    } catch {
      /* it kept nothing */
    }
  };
  const keys = () => {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX));
    } catch {
      return [];
    }
  };

  /** @throws where there is no answer; 401: nobody knows any more who sends it */
  const send = async ({ address, body }) => {
    const answer = await fetch(address, {
      ...{ method: 'POST', redirect: 'error', signal: window.AbortSignal.timeout(PATIENCE_MS) },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    if (!answer.ok) throw Object.assign(new Error(), { status: answer.status });
    return answer.json();
  };

  if (form && person) watch();
  if (person) void bringBack();
  else tellOfOthers();

  function watch() {
    const where = form.querySelector('[data-bewaard]');
    const id = form.elements['onbewaard.id'];
    const version = form.elements['onbewaard.versie'];
    const key = `${PREFIX}${page}`;
    let timer, writing, changed, failed;

    const say = (sentence) => {
      if (where.textContent !== sentence) where.textContent = sentence;
    };
    const entry = () => {
      const [path, query = ''] = form.getAttribute('action').split('?');
      return {
        person,
        address: `${path}${form.dataset.onbewaard}?${query}`,
        body: new window.URLSearchParams(new window.FormData(form)).toString(),
        at: Date.now(),
      };
    };
    const later = (ms) => {
      timer ??= setTimeout(() => void write(), ms);
    };
    async function write() {
      timer = undefined;
      if (writing) return later(WITHIN_MS);
      writing = true;
      changed = failed = false;
      const typed = entry();
      const isHere = put(key, typed);
      try {
        took(await send(typed));
        if (!changed) drop(key);
      } catch (error) {
        say(error.status === 401 ? SIGNED_OUT : `${OFFLINE} ${isHere ? HERE : NOWHERE}`);
        changed = failed = true;
      }
      writing = false;
      if (changed) later(failed ? AGAIN_MS : WITHIN_MS);
    }
    function took({ id: now, versie, uitkomst }) {
      id.value = now;
      version.value = versie;
      const om = new Date().toLocaleTimeString('nl-BE', { hour: '2-digit', minute: '2-digit' });
      if (uitkomst === 'bewaard') say(`Voorlopig bewaard om ${om.replace(':', '.')}.`);
      else say(uitkomst === 'vol' ? FULL : '');
    }

    form.addEventListener('input', () => {
      changed = true;
      later(WITHIN_MS);
    });
    form.addEventListener('submit', (event) => {
      window.clearTimeout(timer);
      timer = undefined;
      const isHere = put(key, entry());
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      say(`${OFFLINE} ${isHere ? HERE : NOWHERE}`);
      where.scrollIntoView({ block: 'center' });
      later(AGAIN_MS);
    });
    window.addEventListener('online', () => changed && later(0));
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && changed) void write();
    });
    others?.addEventListener('message', ({ data }) => {
      if (data === 'wie is er?') others.postMessage(key);
    });
  }

  /** What was left on the device by a page that is no more goes to the server, and is told of. */
  async function bringBack() {
    const alive = new Set([`${PREFIX}${page}`]);
    others?.addEventListener('message', ({ data }) => alive.add(data));
    others?.postMessage('wie is er?');
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const key of keys()) {
      if (isOld(take(key))) drop(key);
      else if (!alive.has(key)) await handIn(key);
    }
    if (window.location.pathname === '/') tellOfOthers();
  }

  const isOld = (entry) => !entry || Date.now() - entry.at > KEPT_MS;

  async function handIn(key) {
    const entry = take(key);
    if (entry.person !== person) return;
    try {
      const { uitkomst, nieuw, adres } = await send(entry);
      if (uitkomst === 'vol') return;
      drop(key);
      if (nieuw) tell('Je typte hier iets dat nog niet bewaard was. Het is er nog: ', adres);
    } catch {
      /* the next page tries again */
    }
  }

  /** Somebody else's stays where it is until he says who he is. */
  function tellOfOthers() {
    if (keys().some((key) => take(key)?.person !== person))
      tell(
        'Op dit toestel staat nog tekst die iemand anders niet kon versturen. Alleen die krijgt hem terug.',
      );
  }

  function tell(sentence, address) {
    const note = document.createElement('p');
    note.className = 'melding';
    note.setAttribute('role', 'status');
    note.append(sentence);
    if (address) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = 'verder schrijven';
      note.append(link);
    }
    document.querySelector('#inhoud').prepend(note);
  }
}
