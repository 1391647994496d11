import type { DataSource } from 'typeorm';
import type { Check } from './check.js';

/** Every card has a number of its own, at the plant and with us, and every blank that ever came is accounted for. */
export async function checkCards(database: DataSource, agencies: DataSource): Promise<readonly Check[]> {
  const made = await agencies.query<{ card_no: string; case_no: string }[]>(
    'select card_no, case_no from agencies.card_order where card_no is not null',
  );
  const known = await database.query<{ card_no: string; case_no: string }[]>('select card_no, case_no from card');
  const ours = new Map(known.map(({ card_no, case_no }) => [card_no, case_no]));
  const stock = await agencies.query<[{ received: number; left: number; taken: number }]>(
    `select (select coalesce(sum(size), 0) from agencies.blank_lot)::int as received,
            (select coalesce(sum(last_no - next_no + 1), 0) from agencies.blank_range)::int as left,
            (select count(*) from agencies.blank)::int as taken`,
  );
  const [{ received, left, taken }] = stock;
  return [
    {
      name: 'every card has a number of its own',
      counted: `${new Set(made.map(({ card_no }) => card_no)).size} numbers of ${made.length} cards`,
      faults: made
        .filter(({ card_no, case_no }) => ours.get(card_no) !== case_no)
        .map(({ card_no, case_no }) => `${case_no}: its card ${card_no} is known as that of ${ours.get(card_no)}`),
    },
    {
      name: 'every blank is accounted for',
      counted: `${received} received, ${left} left, ${taken} taken`,
      faults: received === left + taken ? [] : [`${received - left - taken} blanks are missing`],
    },
  ];
}
