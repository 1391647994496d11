import { isBusinessNumber } from '@talent-window/domain';
import { rule } from '../http/rule.js';

/** 統一編號 with a right check digit. */
export const IsBusinessNumber = (): PropertyDecorator =>
  rule('matches', (value) => typeof value === 'string' && isBusinessNumber(value));
