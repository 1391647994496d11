import { playScenarios } from './play-scenarios.js';

playScenarios('second');
