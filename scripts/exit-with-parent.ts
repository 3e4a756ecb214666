/**
 * Preloaded into web and worker: ends the process when the supervisor is gone, even if it was killed outright.
 * Processes that they start in turn inherit the preload but have a parent of their own: the mark is not handed on.
 */
if (process.env.STARTED_BY_SUPERVISOR) {
  delete process.env.STARTED_BY_SUPERVISOR;
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening must not keep alive a process that has nothing left to do.
  process.channel?.unref();
}
