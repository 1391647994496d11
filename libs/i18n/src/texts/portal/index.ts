import { account } from './account.js';
import { answer } from './answer.js';
import { apply } from './apply.js';
import { cases } from './cases.js';
import { change } from './change.js';
import { check } from './check.js';
import { collection } from './collection.js';
import { eligibility } from './eligibility.js';
import { home } from './home.js';
import { inbox } from './inbox.js';
import { mandates } from './mandates.js';
import { organisation } from './organisation.js';
import { papers } from './papers.js';
import { pay } from './pay.js';
import { profile } from './profile.js';
import { status } from './status.js';
import { tracker } from './tracker.js';
import { upload } from './upload.js';

/** The areas of the portal, one for each kind of page. */
export const portal = {
  'portal-home': home,
  'portal-eligibility': eligibility,
  'portal-account': account,
  'portal-profile': profile,
  'portal-organisation': organisation,
  'portal-mandates': mandates,
  'portal-inbox': inbox,
  'portal-papers': papers,
  'portal-status': status,
  'portal-apply': apply,
  'portal-upload': upload,
  'portal-check': check,
  'portal-pay': pay,
  'portal-cases': cases,
  'portal-tracker': tracker,
  'portal-answer': answer,
  'portal-collection': collection,
  'portal-change': change,
} as const;
