import type { Progress } from '@talent-window/contracts/vocabulary';
import { Awaiting } from '@talent-window/contracts/vocabulary';
import type { Change } from './view.js';

export const changeCollection =
  (change: (collection: Progress['collection']) => Progress['collection']): Change =>
  (view) => ({ ...view, progress: { ...view.progress, collection: change(view.progress.collection) } });

/** Nobody came for the card: it goes back to stock, and its holder may ask for it again. */
export const returnCard: Change = (view) => {
  const { cardNo, ...desk } = view.desk;
  return {
    desk: { ...desk, overdue: false, ...(cardNo === undefined ? {} : { returnedCard: cardNo }) },
    progress: { ...view.progress, awaiting: Awaiting.CollectionChoice },
  };
};

/** The holder asked for a card that went back to stock: it is there again. */
export const takeOutCard: Change = (view) => {
  const { returnedCard } = view.desk;
  const { desk, ...rest } = dropReturned(view);
  return { ...rest, desk: { ...desk, ...(returnedCard === undefined ? {} : { cardNo: returnedCard }) } };
};

/** It is in stock no more. */
export const dropReturned: Change = (view) => {
  const { returnedCard: _before, ...desk } = view.desk;
  return { ...view, desk };
};
