export { architectInTaiwan, having, hongKongProducer, overseasEngineer, teacherWithPermit } from './applications.js';
export type { SampleApplication } from './applications.js';
export { createEmptyDatabase, createTestDatabase } from './database.js';
export type { TestDatabase } from './database.js';
export { SAMPLE_ITEMS, samplePaper } from './sample-papers.js';
export { paperKeys } from './paper-keys.js';
export { addressFromTestRun } from './stack.js';
export { testTemporal, timeSkippingServer } from './temporal.js';
export type { TestTemporal } from './temporal.js';
