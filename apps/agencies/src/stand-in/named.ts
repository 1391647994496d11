const DISPLAY_NAME = Symbol.for('fastify.display-name');

/** Routes with a name of their own: Fastify would look for one among all loaded modules, which takes longer than the routes. */
export const named = <Routes extends object>(name: string, routes: Routes): Routes =>
  Object.assign(routes, { [DISPLAY_NAME]: name });
