export { architectInTaiwan, hongKongProducer, overseasEngineer, teacherWithPermit } from './sample-applications.js';
export type { SampleApplication } from './sample-applications.js';
export { createEmptyDatabase, createTestDatabase } from './database.js';
export type { TestDatabase } from './database.js';
export { addressFromTestRun } from './stack.js';
export { testTemporal, timeSkippingServer } from './temporal.js';
export type { TestTemporal } from './temporal.js';
