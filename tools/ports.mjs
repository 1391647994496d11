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

/** As many different ports as asked for, free at this moment on loopback. */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(0, HOST, () => done(server));
      });
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
