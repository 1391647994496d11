import { playScenarios } from './play-scenarios.js';

playScenarios(2);
