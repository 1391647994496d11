/** `npm run histories:record`: plays the recorded journeys on real servers and keeps the new ones' histories in test/histories. */
process.env['RECORD_HISTORIES'] = '1';
process.argv.push('test/replay/record.test.ts', 'test/journeys/scenarios-');
await import('../../tools/test.mjs');
