import type { Role } from '@talent-window/contracts/vocabulary';
import { CONTROL_KINDS, ControlEffect, ControlKind, HitRoute, Role as R } from '@talent-window/contracts/vocabulary';
import type { ControlBasis } from './control-laws.js';

/** What one kind of control means: the text is `control-kinds.<kind>`, with its effect under `<kind>.effect`. */
export interface ControlRule {
  readonly kind: ControlKind;
  /** none where the register itself is the source, or where it is the practice of the field */
  readonly basis: readonly ControlBasis[];
  readonly effect: ControlEffect;
  /** where a confirmed match goes */
  readonly route: HitRoute;
  /** who may see a match of this kind; nobody outside the NIA, whatever the kind [domain.md §7.3] */
  readonly seenBy: readonly Role[];
  /** whether a refusal may state this ground by its legal item; otherwise nothing that leaves the NIA tells of it */
  readonly statedInRefusal: boolean;
}

const DESK: readonly Role[] = [R.NiaReviewer, R.NiaSupervisor];
/** The station has the passport and the people who act for the holder before it. */
const DESK_AND_STATION: readonly Role[] = [...DESK, R.StationOfficer];

const imm = (article: string): ControlBasis => ({ law: 'L-IMM', article });
const hkm = (article: string): ControlBasis => ({ law: 'L-HKM', article });

/** One row a kind [domain.md §7.1]. */
export const CONTROL_RULES: Readonly<Record<ControlKind, ControlRule>> = {
  [ControlKind.EntryBan]: {
    kind: ControlKind.EntryBan,
    basis: [imm('18(1)')],
    effect: ControlEffect.Refuse,
    route: HitRoute.RefuseGround,
    seenBy: DESK,
    statedInRefusal: true,
  },
  [ControlKind.RefusalGround]: {
    kind: ControlKind.RefusalGround,
    basis: [imm('24(1)')],
    effect: ControlEffect.MayRefuse,
    route: HitRoute.RefuseGround,
    seenBy: DESK,
    statedInRefusal: true,
  },
  [ControlKind.ExitBan]: {
    kind: ControlKind.ExitBan,
    basis: [imm('6'), imm('21')],
    effect: ControlEffect.None,
    route: HitRoute.FlagOnly,
    seenBy: DESK,
    statedInRefusal: false,
  },
  [ControlKind.Wanted]: {
    kind: ControlKind.Wanted,
    basis: [imm('6(1)(2)')],
    effect: ControlEffect.None,
    route: HitRoute.Police,
    seenBy: DESK,
    statedInRefusal: false,
  },
  [ControlKind.IllegalStay]: {
    kind: ControlKind.IllegalStay,
    basis: [imm('24(1)')],
    effect: ControlEffect.MayRefuse,
    route: HitRoute.RefuseGround,
    seenBy: DESK,
    statedInRefusal: true,
  },
  [ControlKind.LostPassport]: {
    kind: ControlKind.LostPassport,
    basis: [imm('18(1)(2)'), imm('18(1)(3)')],
    effect: ControlEffect.None,
    route: HitRoute.CheckDocument,
    seenBy: DESK_AND_STATION,
    statedInRefusal: true,
  },
  [ControlKind.Terrorism]: {
    kind: ControlKind.Terrorism,
    basis: [imm('18(1)(15)'), imm('24(1)(2)'), imm('88')],
    effect: ControlEffect.Refuse,
    route: HitRoute.JointReview,
    seenBy: DESK,
    statedInRefusal: true,
  },
  // A list of another state binds nobody here: it is evidence of a danger, which the joint review weighs.
  [ControlKind.Sanctions]: {
    kind: ControlKind.Sanctions,
    basis: [imm('18(1)(13)'), imm('88')],
    effect: ControlEffect.MayRefuse,
    route: HitRoute.JointReview,
    seenBy: DESK,
    statedInRefusal: true,
  },
  [ControlKind.Security]: {
    kind: ControlKind.Security,
    basis: [hkm('22'), imm('88')],
    effect: ControlEffect.MayRefuse,
    route: HitRoute.JointReview,
    seenBy: DESK,
    statedInRefusal: true,
  },
  [ControlKind.GuarantorBan]: {
    kind: ControlKind.GuarantorBan,
    basis: [hkm('19'), hkm('36')],
    effect: ControlEffect.None,
    route: HitRoute.GuarantorOrAgent,
    seenBy: DESK_AND_STATION,
    statedInRefusal: false,
  },
  [ControlKind.AgentBan]: {
    kind: ControlKind.AgentBan,
    basis: [hkm('36')],
    effect: ControlEffect.None,
    route: HitRoute.GuarantorOrAgent,
    seenBy: DESK_AND_STATION,
    statedInRefusal: false,
  },
};

/** The kinds of which any of these roles may see a match. */
export const kindsSeenBy = (roles: readonly Role[]): readonly ControlKind[] =>
  CONTROL_KINDS.filter((kind) => CONTROL_RULES[kind].seenBy.some((role) => roles.includes(role)));
