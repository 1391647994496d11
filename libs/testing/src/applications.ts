export { having } from './having.js';
export { architectInTaiwan, hongKongProducer, overseasEngineer, teacherWithPermit } from './sample-applications.js';
export type { SampleApplication } from './sample-applications.js';
