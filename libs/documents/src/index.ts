export { openObjectStore } from './open-object-store.js';
export { ObjectNotFoundError, ObjectTooLargeError } from './object-store.js';
export type { ObjectStore, StoredObject } from './object-store.js';
export { MAX_FILE_BYTES, inspectAttachment } from './inspect-attachment.js';
export type { Inspection, SlotRules } from './inspect-attachment.js';
export { FILE_REASONS, FileReason } from './file-reason.js';
export { packBag, textFile } from './bag/pack-bag.js';
export type { Bag, BagFile } from './bag/pack-bag.js';
export { qrSvg } from './qr-svg.js';
