const pad = (number, length = 2) => String(number).padStart(length, '0');
const DAY = 86_400_000;

export const iso = ({ year, month, day }) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

export const drawBirth = (draw, from = 1944, to = 2004) => ({
  year: draw.between(from, to),
  month: draw.between(1, 12),
  day: draw.between(1, 28),
});

/** Somebody else's birth date: at least three years away, and not the same day of the year. */
export function drawOtherBirth(draw, { year, month, day }) {
  for (;;) {
    const other = drawBirth(draw);
    if (Math.abs(other.year - year) < 3 || Math.abs(other.year - year) === 11) continue;
    if (other.month !== month && other.day !== day) return other;
  }
}

/** A brother's or sister's. */
export const drawSiblingBirth = (draw, { year }) => ({
  ...drawBirth(draw),
  year: year + draw.between(1, 7) * (draw.chance(0.5) ? 1 : -1),
});

/** What a list knows of a birth date. */
export function listedDates(draw, birth) {
  const date = iso(birth);
  const kind = draw.weighted([
    ['full', 66],
    ['none', 14],
    ['year', 11],
    ['month', 4],
    ['several', 5],
  ]);
  if (kind === 'none') return [];
  if (kind === 'year') return [date.slice(0, 4)];
  if (kind === 'month') return [date.slice(0, 7)];
  if (kind === 'full') return [date];
  return [date, iso({ ...drawBirth(draw), year: birth.year + (draw.chance(0.5) ? 1 : -1) })].toSorted();
}

/** How a birth date is told, and how often. */
const TOLD = [
  ['exact', 52],
  ['none', 14],
  ['year', 6],
  ['month', 3],
  ['first-of-january', 3],
  ['day-off', 5],
  ['day-month-swapped', 5],
  ['digit', 5],
  ['year-off', 4],
  ['roc-year', 3],
];

/** @returns `dob_kind`, and `dob` as a person may tell it of `birth` */
export function toldBirth(draw, birth, kind = draw.weighted(TOLD)) {
  const date = iso(birth);
  switch (kind) {
    case 'none':
      return { dob: null, dob_kind: kind };
    case 'year':
      return { dob: date.slice(0, 4), dob_kind: kind };
    case 'month':
      return { dob: date.slice(0, 7), dob_kind: kind };
    case 'first-of-january':
      return { dob: `${date.slice(0, 4)}-01-01`, dob_kind: kind };
    case 'day-off':
      return {
        dob: new Date(Date.parse(date) + (draw.chance(0.5) ? DAY : -DAY)).toISOString().slice(0, 10),
        dob_kind: kind,
      };
    case 'day-month-swapped':
      if (birth.day > 12 || birth.day === birth.month) return { dob: date, dob_kind: 'exact' };
      return { dob: iso({ ...birth, month: birth.day, day: birth.month }), dob_kind: kind };
    case 'digit':
      return { dob: iso({ ...birth, day: birth.day < 10 ? birth.day + 10 : birth.day - 10 || 20 }), dob_kind: kind };
    case 'year-off':
      return { dob: iso({ ...birth, year: birth.year + (draw.chance(0.5) ? 1 : -1) }), dob_kind: kind };
    case 'roc-year':
      return { dob: iso({ ...birth, year: birth.year - 1911 }), dob_kind: kind };
    default:
      return { dob: date, dob_kind: 'exact' };
  }
}
