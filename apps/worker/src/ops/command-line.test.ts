import { describe, expect, it } from '@jest/globals';
import { commandLine } from './command-line.js';

const CASE = '115551000017';
const WHO = ['--email', 'o@example.test', '--password', 'p'];

describe('the words of an operator', () => {
  it.each([
    [[], 'a command is needed'],
    [['fly'], 'there is no command fly'],
    [['stuck', CASE], 'stuck takes no case'],
    [['screening', CASE], 'screening takes no case'],
    [['show'], 'show takes a case number of twelve digits'],
    [['show', CASE, CASE], `too many words: ${CASE}`],
    [['retry', CASE, '--why', 'x'], 'retry takes --email and --password of the one who does it'],
    [['retry', CASE, ...WHO], 'retry takes --why: it stands in the audit'],
    [['reset', CASE, ...WHO, '--why', 'x', '--to', 'nowhere'], expect.stringContaining('--to is one of payment, ')],
    [['close-day', '--day', '2026-13-01'], 'close-day takes --day YYYY-MM-DD and no case'],
    [['stuck', '--bogus'], expect.stringContaining('--bogus')],
  ])('%j are answered with what is wrong', (args, wrong) => {
    expect(commandLine(args)).toEqual(wrong);
  });

  it('ask for a dry run unless they say yes', () => {
    const reset = ['reset', CASE, ...WHO, '--why', 'x', '--to', 'initial-review', '--keep', 'a', '--keep', 'b'];
    const request = { what: 'reset', caseNo: CASE, why: 'x', to: 'initial-review', keep: ['a', 'b'], drop: [] };
    expect(commandLine(reset)).toMatchObject({ request: { ...request, dryRun: true } });
    expect(commandLine([...reset, '--yes'])).toMatchObject({ request: { ...request, dryRun: false } });
  });
});
