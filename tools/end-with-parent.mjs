/**
 * Loaded before each app of the stack (`node --import`): an app stops by itself when the supervisor is gone, and where it
 * does not manage to within the time, it is ended.
 */
process.once('disconnect', () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), 15_000).unref());
