import { Type } from 'typebox';
import type { App } from '../stand-in/app.js';
import { addDeskRoutes, done } from '../stand-in/desk-routes.js';
import { Closed, OneOf } from '../stand-in/formats.js';
import { both, button, html, table } from '../stand-in/html.js';
import { named } from '../stand-in/named.js';
import type { Html } from '../stand-in/html.js';
import { playFaults } from '../stand-in/play-faults.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { Authorities } from './authorities.js';
import { Cards, certificateBase64, PIN_TRIES, REVOKED_AT } from './cards.js';
import type { CardState } from './cards.js';
import { KeyStore } from './key-store.js';
import type { SampleCard } from './sample-cards.js';
import { holderOf, SAMPLE_CARDS, SAMPLE_PIN } from './sample-cards.js';
import { revocationList, statusAnswer } from './status-answers.js';

export const CERTIFICATE_AUTHORITY = 'certificate-authority';
export const AUTHORITY_TITLE = { zh: '憑證管理中心', en: 'Certification authorities' } as const;

/** The authorities' side of it all; nothing is made before somebody asks. */
export interface AuthorityParts {
  readonly standIn: StandIn;
  readonly authorities: Authorities;
  readonly cards: Cards;
}

export function authorityParts(standIn: StandIn): AuthorityParts {
  const keys = new KeyStore(standIn);
  const authorities = new Authorities(keys);
  return { standIn, authorities, cards: new Cards(standIn, keys, authorities) };
}

const ISSUERS = ['grca', 'moeaca', 'moica'] as const;
const IssuerParams = Type.Object({ issuer: OneOf(ISSUERS) });
const CardParams = Type.Object({ name: Type.String({ maxLength: 40 }) });

export function addAuthorityRoutes(app: App, parts: AuthorityParts): void {
  const { standIn, authorities, cards } = parts;
  const home = `/${CERTIFICATE_AUTHORITY}/`;
  addDeskRoutes(app, standIn, AUTHORITY_TITLE, () => renderCards(cards));
  app.get('/trust.json', () => authorities.trustList(`${app.publicUrl()}/${CERTIFICATE_AUTHORITY}`));
  app.get('/cards/:name', { schema: { params: CardParams } }, async ({ params }) => {
    const card = Cards.get(params.name);
    return { certificate: certificateBase64(await cards.certified(card)), slot: card.slot, pin: SAMPLE_PIN };
  });
  const RevokeBody = Closed({ at: OneOf(REVOKED_AT) });
  app.post('/desk/cards/:name/revoke', { schema: { params: CardParams, body: RevokeBody } }, async (request, reply) => {
    await cards.revoke(Cards.get(request.params.name), request.body.at);
    return done(request, reply, home);
  });
  app.post('/desk/cards/:name/unlock', { schema: { params: CardParams } }, async (request, reply) => {
    await cards.unlock(Cards.get(request.params.name));
    return done(request, reply, home);
  });
  void app.register(named('certificate-status', async (scope: App) => addStatusRoutes(scope, parts)));
}

/** What platforms ask about certificates; plays the stand-in's faults. */
function addStatusRoutes(app: App, { standIn, authorities, cards }: AuthorityParts): void {
  playFaults(app, standIn);
  const certifiedIssuer = (issuer: (typeof ISSUERS)[number]) =>
    issuer === 'grca' ? authorities.root() : authorities.get(issuer);

  app.get('/:issuer/crl', { schema: { params: IssuerParams } }, async ({ params: { issuer } }, reply) => {
    const list = await revocationList(await certifiedIssuer(issuer), await cards.issuedBy(issuer), new Date());
    return reply.type('application/pkix-crl').send(list);
  });

  app.addContentTypeParser('application/ocsp-request', { parseAs: 'buffer' }, (_request, body, next) =>
    next(null, body),
  );
  app.post('/:issuer/ocsp', { schema: { params: IssuerParams } }, async ({ params: { issuer }, body }, reply) => {
    if (!Buffer.isBuffer(body)) throw new Problem(400, 'wrong-request', 'no OCSP request');
    const issued = await cards.issuedBy(issuer);
    const answer = await statusAnswer(await certifiedIssuer(issuer), body, issued, new Date());
    return reply.type('application/ocsp-response').send(answer);
  });
}

async function renderCards(cards: Cards): Promise<Html> {
  const rows = await Promise.all(SAMPLE_CARDS.map(async (card) => ({ ...card, ...(await cards.stateOf(card)) })));
  const act = ({ name }: SampleCard, what: string): string => `/${CERTIFICATE_AUTHORITY}/desk/cards/${name}/${what}`;
  const status = ({ listedAt, revokedAt }: CardState): Html =>
    html`${listedAt && html`<div>${both('已列入 CRL', 'on the CRL')}</div>`}
    ${revokedAt && html`<div>${both('OCSP 答廢止', 'OCSP says revoked')}</div>`}`;
  return html`<section>
    <h2>${both('卡片', 'Cards')}</h2>
    <p>${both(`所有卡片的 PIN 碼為 ${SAMPLE_PIN}。`, `The PIN of all cards is ${SAMPLE_PIN}.`)}</p>
    ${table(rows, [
      { title: { zh: '卡片', en: 'Card' }, cell: ({ name }) => name },
      { title: { zh: '持卡', en: 'Holder' }, cell: holderOf },
      { title: { zh: '讀卡機', en: 'Reader' }, cell: ({ slot }) => slot },
      { title: { zh: '發卡單位', en: 'Authority' }, cell: ({ authority }) => authority ?? '—' },
      { title: { zh: 'PIN 剩餘次數', en: 'PIN tries left' }, cell: ({ triesLeft }) => triesLeft },
      { title: { zh: '狀態', en: 'Status' }, cell: status },
      {
        title: { zh: '作業', en: 'Do' },
        cell: (card) => [
          isRevoked(card)
            ? button(act(card, 'revoke'), { zh: '復用', en: 'Reinstate' }, { at: 'nowhere' })
            : button(act(card, 'revoke'), { zh: '廢止', en: 'Revoke' }, { at: 'both' }),
          card.triesLeft < PIN_TRIES && button(act(card, 'unlock'), { zh: '解鎖', en: 'Unlock' }),
        ],
      },
    ])}
  </section>`;
}

const isRevoked = ({ listedAt, revokedAt }: CardState): boolean => listedAt !== null || revokedAt !== null;
