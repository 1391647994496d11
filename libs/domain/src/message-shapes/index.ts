export { COMMAND_SHAPES, FACT_SHAPES, misfit, REVIEW_DECIDED_SHAPE } from './message-shapes.js';
