import type { AgencyFactName, AgencySystem } from '@talent-window/contracts/vocabulary';
import type { App } from './app.js';
import type { DoChore } from './chores.js';
import type { Html } from './html.js';
import type { Mode } from './settings.js';
import type { StandIn } from './stand-in.js';

export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** One outside system: what it keeps, what it answers, what it does by itself, what its operator sees. */
export interface Agency {
  readonly name: AgencySystem;
  readonly title: BothLanguages;
  /** for the published contract */
  readonly description: string;
  /** what it tells the platform */
  readonly facts: readonly AgencyFactName[];
  /** where its operator has said nothing yet */
  readonly mode: Mode;
  readonly tables: string;
  /** routes that the platform calls; each request is signed */
  readonly signedRoutes?: (app: App, standIn: StandIn) => void;
  /** instead of these, routes in a protocol that the agency does not share with the others */
  readonly ownProtocol?: (app: App, standIn: StandIn) => void;
  /** how the published contract says who asks, where it is not by our signature */
  readonly howItIsAsked?: string;
  /** routes for people: the operator's acts, and pages for the public */
  readonly openRoutes?: (app: App, standIn: StandIn) => void;
  readonly chores?: (standIn: StandIn) => Readonly<Record<string, DoChore>>;
  /** the agency's part of its operator page */
  readonly desk: (standIn: StandIn) => Promise<Html>;
}
