import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { loggedError } from './logged-error.js';

describe('an error in the log', () => {
  it('says nothing of what a statement was given', () => {
    const driver = Object.assign(new Error('invalid input syntax for type uuid: "NAKAMURA"'), { code: '22P02' });
    const failed = new QueryFailedError('select $1', ['NAKAMURA'], driver);
    for (const error of [driver, failed]) {
      const logged = JSON.stringify(loggedError(error));
      expect(logged).not.toContain('NAKAMURA');
      expect(logged).toContain('22P02');
    }
    expect(loggedError(new TypeError('x is not a function'))).toMatchObject({
      type: 'TypeError',
      message: 'x is not a function',
    });
    expect(loggedError('thrown text')).toEqual({ type: 'string' });
  });
});
