export { abilityOf, reachedOf, sees, seesOfAny } from './ability.js';
export type { Ability, CaseFacts } from './ability.js';
export { BROKEN_GLASS_MS, GlassVerdict, GLASS_VERDICTS } from './break-glass.js';
export { mayRole, PERMISSIONS, ROLES_OF, rolesOf } from './permissions.js';
export type { May, Permission } from './permissions.js';
export { OUTSIDE_SIGHT } from './outside-sight.js';
export { tellsOfMatch, withoutDesk } from './withheld.js';
export { hasField, Reach, SIGHT } from './sight.js';
export type { FieldGroup, SightRow } from './sight.js';
