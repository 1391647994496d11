/** `npm run histories:record`: plays the recorded journeys on real servers and keeps their histories in test/histories. */
process.env['RECORD_HISTORIES'] = '1';
process.argv.push('test/replay/record.test.ts');
await import('../../tools/test.mjs');
