import { describe, expect, it } from '@jest/globals';
import {
  architectInTaiwan,
  hongKongProducer,
  overseasEngineer,
  teacherWithPermit,
} from '@talent-window/testing/applications';
import type { Field } from './definition.js';
import { describeForm } from './describe-form.js';
import { valueAt } from './form-view.js';
import { FORMS } from './forms.js';

const TODAY = '2026-11-23';

describe.each(Object.values(FORMS).map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  const fields: readonly Field[] = form.sections.flatMap((section) => section.fields);

  it('is described as JSON without loss', () => {
    const description = describeForm(form);
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
    expect(description.sections.flatMap((it) => it.fields)).toHaveLength(fields.length);
    const withoutOptions = description.sections
      .flatMap((it) => it.fields)
      .filter((it) => it.kind === 'choice' && !it.options && !description.tables[it.optionsFrom ?? '']);
    expect(withoutOptions).toEqual([]);
  });

  it('has each path and slot once, and a source for each slot', () => {
    const paths = fields.map((it) => it.path);
    const slots = form.slots.map((it) => it.slot);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(slots).size).toBe(slots.length);
    expect(form.slots.filter((it) => it.basis === '' || it.min > it.max)).toEqual([]);
    expect(form.alternatives.flatMap((it) => it.sets.flat()).filter((it) => !slots.includes(it))).toEqual([]);
  });

  it('has a place in the type of its application for every field', () => {
    const samples: readonly unknown[] =
      id === 'gold-card'
        ? [overseasEngineer(TODAY).content, architectInTaiwan(TODAY).content, hongKongProducer(TODAY).content]
        : [teacherWithPermit(TODAY).content];
    const neverFilled = fields.filter((it) => samples.every((sample) => valueAt(sample, it.path) === undefined));
    const optional = ['residence.uiNumber', 'residence.workAddress', 'residence.noTaiwanMobile', 'residence.phone'];
    expect(neverFilled.map((it) => it.path).filter((it) => !it.startsWith('basic.') && !optional.includes(it))).toEqual(
      [],
    );
  });
});
