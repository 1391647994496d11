export { askDoor } from './ask-door.js';
export type { LookedUp, Lookup, LookupAnswer } from './lookup.js';
export { personOf } from '../asked-person.js';
export { personKey } from '../person-key.js';
export { openDoor } from './open-door.js';
export type { Door } from './open-door.js';
