// The bridge to the card service on the visitor's own machine. It sends no CORS headers, so a page speaks with it through a window
// of its own: the window says that it is ready, takes one request, hands its answer back and closes. One click, one request.

const page = document.querySelector('main');
const texts = JSON.parse(page.dataset.texts);
const service = new URL(page.dataset.service);
const LEAST_VERSION = '1.3.4';
const READY_MS = 10_000;
const ANSWER_MS = 120_000;

/** What `ret_code` and `last_error` of the service mean to somebody at a reader. */
const SITE_NOT_ALLOWED = 0x76000031;
const LOGIN_FAILED = 0x76100006;
const PIN_LOCKED = 0xa4;

const field = (name) => page.querySelector(`[name="${name}"]`);
const part = (name) => page.querySelector(`[data-part="${name}"]`);

/** Something to tell the visitor instead of going on. */
class Told extends Error {
  constructor(key, params = {}) {
    super(key);
    this.params = params;
  }
}

function say(key, params = {}, tone = 'bad') {
  const both = texts[key];
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '');
  tell(both ? { zh: fill(both.zh), en: fill(both.en) } : { zh: key, en: key }, tone, key);
}

function tell({ zh, en }, tone, key) {
  const said = part('said');
  const line = (text, lang) => Object.assign(document.createElement('p'), { textContent: text, lang });
  said.className = tone;
  said.dataset.key = key;
  said.replaceChildren(line(zh, 'zh-TW'), line(en, 'en'));
  part('self-test').hidden = key !== 'service-missing';
  part('add-site').hidden = key !== 'site-not-allowed';
  said.hidden = false;
}

/** Opens the window and asks one thing. Called from a click, or the browser blocks it. */
function ask(request) {
  return new Promise((resolve, reject) => {
    const popup = window.open(new URL('/popupForm', service), 'card-service', 'width=480,height=320');
    if (!popup) return reject(new Told('popup-blocked'));
    let isReady = false;
    const end = (settle, value) => {
      removeEventListener('message', hear);
      clearTimeout(waiting);
      settle(value);
    };
    const giveUp = () => {
      popup.close();
      end(reject, new Told('service-missing'));
    };
    let waiting = setTimeout(giveUp, READY_MS);
    function hear({ origin, source, data }) {
      if (origin !== service.origin || source !== popup || typeof data !== 'string') return;
      const message = parse(data);
      if (isReady) return message ? end(resolve, message) : undefined;
      if (message?.func !== 'getTbs') return;
      isReady = true;
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, ANSWER_MS);
      popup.postMessage(JSON.stringify(request), service.origin);
    }
    addEventListener('message', hear);
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseFault({ ret_code: code, last_error: detail, triesLeft }) {
  if (code === 0) return;
  if (code === SITE_NOT_ALLOWED) throw new Told('site-not-allowed');
  if (code === LOGIN_FAILED && detail === PIN_LOCKED) throw new Told('card-locked');
  if (code === LOGIN_FAILED) throw new Told(triesLeft === undefined ? 'pin-wrong-once' : 'pin-wrong', { triesLeft });
  throw new Told('service-failed', { code: `0x${Number(code).toString(16)}` });
}

function refuseOld(version) {
  const [have, least] = [version, LEAST_VERSION].map((it) => String(it).split('.').map(Number));
  const at = least.findIndex((number, place) => (have[place] ?? 0) !== number);
  if (at >= 0 && (have[at] ?? 0) < least[at]) throw new Told('old-version', { version, least: LEAST_VERSION });
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** A page of this site that the visitor came from; whatever else the address names is left alone. */
const next = new URLSearchParams(location.search).get('next') ?? '';
if (/^\/(?![/\\])/.test(next)) part('go-on').querySelector('a').href = next;

/** Drawn before it is needed: between a click and its window nothing may wait. */
let challenge;
const drawChallenge = async () => {
  challenge = (await post('/api/session/certificate/challenges', {})).body;
};

async function readCards() {
  say('reading', {}, 'plain');
  const info = await ask({ func: 'GetUserCert' });
  refuseFault(info);
  refuseOld(info.serverVersion);
  const cards = (info.slots ?? []).flatMap(({ slotDescription, token }) =>
    (token?.certs ?? [])
      .filter(({ usage }) => /digitalSignature/i.test(usage ?? ''))
      .map(({ label }) => ({ slotDescription, label })),
  );
  if (cards.length === 0) throw new Told('no-cards');
  field('card').replaceChildren(
    ...cards.map(({ slotDescription, label }) => new Option(`${slotDescription} ${label}`, slotDescription)),
  );
  part('sign').hidden = false;
  part('said').hidden = true;
  await drawChallenge();
}

/** What was signed, for when the platform asks who holds the card. */
let signed;

async function signAndSignIn() {
  say('signing', {}, 'plain');
  const answer = await ask({
    func: 'MakeSignature',
    tbs: challenge.text,
    pin: field('pin').value,
    hashAlgorithm: 'SHA256',
    signatureType: 'PKCS1',
    slotDescription: field('card').value,
  });
  field('pin').value = '';
  refuseFault(answer);
  signed = { challengeId: challenge.challengeId, certificate: answer.certb64, signature: answer.signature };
  await signIn(signed);
}

async function signIn(body) {
  const { status, body: answer } = await post('/api/session/certificate', body);
  if (status === 201) {
    part('steps').hidden = true;
    part('go-on').hidden = false;
    return say('signed-in', { name: answer.signedIn[0].displayName }, 'good');
  }
  // A question, not a fault: it is asked by itself, and what led to it need not be done again.
  const isAsked = answer.reason === 'card-holder-needed';
  part('holder').hidden = !isAsked;
  part('read').hidden = part('sign').hidden = isAsked;
  const mine = `${answer.title}\n${answer.detail}`;
  const other = `${answer.titleOther}\n${answer.detailOther}`;
  const isEnglish = !/\p{Script=Han}/u.test(answer.title);
  tell(isEnglish ? { zh: other, en: mine } : { zh: mine, en: other }, isAsked ? 'plain' : 'bad', answer.reason);
  if (!isAsked) await drawChallenge();
}

const onSubmit = (name, act) =>
  part(name).addEventListener('submit', (event) => {
    event.preventDefault();
    act().catch((error) => (error instanceof Told ? say(error.message, error.params) : say('service-missing')));
  });

onSubmit('read', readCards);
onSubmit('sign', signAndSignIn);
onSubmit('holder', () => signIn({ ...signed, name: field('name').value, kind: field('kind').value }));
