import type { Configuration, JWK, Provider } from 'oidc-provider';
import type { Client } from './client.js';
import { ONE_FACTOR } from './client.js';
import type { OfficerBook } from './officer-book.js';
import type { ProviderStore } from './provider-store.js';
import { errorPage, framesPage, signOutPage } from './sign-out-pages.js';

interface ProviderParts {
  readonly issuer: string;
  readonly client: Client;
  readonly officers: OfficerBook;
  readonly store: ProviderStore;
  /** the first signs; the others are still published */
  readonly keys: readonly JWK[];
  readonly cookieKey: string;
}

/** Which session a browser has just ended, for the page that tells the desks by frames. */
const LEFT = 'eip_left';
const DAY_SECONDS = 12 * 60 * 60;

/** The OpenID provider. Its library is loaded with the first officer: most platforms of tests have none who signs in. */
export async function openProvider(parts: ProviderParts): Promise<Provider> {
  const { Provider: OpenIdProvider } = await import('oidc-provider');
  const provider = new OpenIdProvider(parts.issuer, configurationOf(parts));
  // Behind a proxy that speaks https, and on loopback without one.
  provider.proxy = true;
  provider.on('end_session.success', (ctx) => {
    const sid = ctx.oidc.session?.sidFor(parts.client.id);
    if (sid !== undefined) ctx.cookies.set(LEFT, sid, { path: '/', httpOnly: true, maxAge: 60_000 });
  });
  return provider;
}

function configurationOf({ issuer, client, officers, store, keys, cookieKey }: ProviderParts): Configuration {
  return {
    adapter: (model: string) => store.of(model),
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${client.url}/api/session/eip/callback`],
        post_logout_redirect_uris: [`${client.url}/api/session/eip/ended`],
        backchannel_logout_uri: `${client.innerUrl}/api/session/eip/logout`,
        backchannel_logout_session_required: true,
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [...keys] },
    cookies: {
      keys: [cookieKey],
      names: { session: 'eip_session', interaction: 'eip_interaction', resume: 'eip_resume' },
    },
    scopes: ['openid', 'email', 'profile'],
    claims: {
      openid: ['sub', 'roles', 'agency', 'office', 'status'],
      email: ['email'],
      profile: ['name', 'locale'],
      acr: null,
      sid: null,
      auth_time: null,
      iss: null,
    },
    acrValues: [client.twoFactors, ONE_FACTOR],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          const sid = ctx.cookies.get(LEFT);
          ctx.body = framesPage(sid === undefined ? [] : [frontChannelUrl(client, issuer, sid)]);
        },
      },
    },
    ttl: {
      Session: DAY_SECONDS,
      Grant: DAY_SECONDS,
      IdToken: 300,
      AuthorizationCode: 60,
      Interaction: 600,
      AccessToken: 300,
    },
    interactions: { url: (_ctx, { uid }) => `${new URL(issuer).pathname}/sign-in/${uid}` },
    findAccount: (_ctx, subject) => officers.account(subject),
    // Whoever serves has agreed to what the desks are told of them.
    loadExistingGrant: async (ctx) => {
      const { client: asking, session, provider } = ctx.oidc;
      if (!asking || !session?.accountId) return undefined;
      const known = await provider.Grant.find(session.grantIdFor(asking.clientId) ?? '');
      if (known) return known;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    renderError: (ctx, { error, error_description: why }) => {
      ctx.type = 'html';
      ctx.body = errorPage(error, why ?? '');
    },
    // The library keeps to the public network; the platform of a stand-in is on this machine.
    fetch: (url, options) => fetch(url, withoutDispatcher(options)),
  };
}

const frontChannelUrl = ({ url }: Client, issuer: string, sid: string): string =>
  `${url}/api/session/eip/front-channel?${new URLSearchParams({ iss: issuer, sid }).toString()}`;

const withoutDispatcher = ({
  dispatcher: _none,
  ...options
}: RequestInit & { dispatcher?: unknown } = {}): RequestInit => options;
