import { playScenarios } from './play-scenarios.js';

playScenarios('first');
