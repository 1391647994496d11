/** The same work, but each call waits for the one before: what costs much memory is never done twice at once. */
export const oneAtATime = <A extends readonly unknown[], R>(
  work: (...args: A) => Promise<R>,
): ((...args: A) => Promise<R>) => {
  let last: Promise<unknown> = Promise.resolve();
  return async (...args) => {
    const mine = last.then(async () => work(...args));
    last = mine.catch(() => undefined);
    return mine;
  };
};
