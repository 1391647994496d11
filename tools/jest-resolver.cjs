/**
 * Sources import each other as `./file.js`, which is right once compiled; a test runs them uncompiled. Only our own
 * sources are redirected to `./file.ts`, and only where no such `.js` file stands.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const foreign = new RegExp(`[\\\\/](node_modules|dist)([\\\\/]|$)`);

module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !foreign.test(options.basedir + path.sep)) {
    const compiled = path.resolve(options.basedir, request);
    const source = compiled.replace(/\.js$/, '.ts');
    if (!existsSync(compiled) && existsSync(source)) return source;
  }
  return options.defaultResolver(request, options);
};
