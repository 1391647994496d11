import { assignment } from './assignment.js';
import { caseFile } from './case-file.js';
import { cashier } from './cashier.js';
import { counter } from './counter.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import { desks } from './desks.js';
import { hits } from './hits.js';
import { operations } from './operations.js';
import { overseeing } from './overseeing.js';
import { queue } from './queue.js';
import { station } from './station.js';
import { supervisor } from './supervisor.js';

/** The areas of the officers’ workbench, one for each kind of page. */
export const workbench = {
  'workbench-desk': desk,
  'workbench-desks': desks,
  'workbench-overseeing': overseeing,
  'workbench-queue': queue,
  'workbench-case': caseFile,
  'workbench-decide': decide,
  'workbench-hits': hits,
  'workbench-counter': counter,
  'workbench-station': station,
  'workbench-supervisor': supervisor,
  'workbench-assignment': assignment,
  'workbench-operations': operations,
  'workbench-cashier': cashier,
} as const;
