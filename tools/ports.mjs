import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { HOST } from './settings.mjs';
import { Problem, codeOf } from './problem.mjs';

const answers = (port, host) =>
  new Promise((done) => {
    const socket = connect({ port, host });
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(500, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

const refusal = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(codeOf(error)));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => done(undefined)));
  });

/**
 * Asks for each port before anything is started. Whoever listens on `::1` counts too, since `localhost` leads there first.
 * @throws {Problem} naming every port that is taken and the setting that moves it
 */
export async function requireFreePorts(listening) {
  const faults = [];
  for (const { variable, port, what } of listening) {
    const refused = await refusal(port);
    if (refused === 'EACCES') {
      faults.push(`Port ${port} for ${what} needs privileges this user lacks. Set ${variable} to a port above 1023.`);
    } else if (refused || (await answers(port, HOST)) || (await answers(port, '::1'))) {
      faults.push(`Port ${port} for ${what} is busy. Stop what uses it, or set ${variable} to a free port.`);
    }
  }
  if (faults.length > 0) throw new Problem(faults.join('\n'));
}

/**
 * Drawn from here. Systems draw the near ends of outgoing connections from above (Linux from 32768 on): of such a port, somebody's
 * connection may have taken possession before its process comes to listen.
 */
const DRAWN = { from: 12_000, to: 32_000 };
const DRAWS = 200;

/** As many different ports as asked for, free at this moment on loopback. */
export async function freePorts(count) {
  const held = [];
  try {
    for (let draw = 0; held.length < count && draw < count + DRAWS; draw += 1) {
      const server = await hold(randomInt(DRAWN.from, DRAWN.to));
      if (server) held.push(server);
    }
    if (held.length < count) throw new Problem('This machine has no free ports left.');
    return held.map((server) => server.address().port);
  } finally {
    await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
  }
}

/** Listens on a port, so that it is not drawn twice; undefined where it is taken. */
const hold = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host: HOST, exclusive: true }, () => done(server));
  });
