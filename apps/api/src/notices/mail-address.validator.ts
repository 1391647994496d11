import { judgeMailAddress } from '@talent-window/domain';
import { rule } from '../http/rule.js';

/** An e-mail address that mail can be sent to; of one that may drop it the answer warns. */
export const IsMailAddress = (): PropertyDecorator =>
  rule('isMailAddress', (value) => {
    const fault = typeof value === 'string' ? judgeMailAddress(value) : undefined;
    return typeof value === 'string' && (fault === undefined || fault.severity === 'warning');
  });
