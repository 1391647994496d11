import { writeWorkflowBundle } from './workflow-bundle.js';

const path = await writeWorkflowBundle();
console.log(`workflows bundled: ${path}`);
