/** Preloaded into web and worker: ends the process when the supervisor is gone, even if it was killed outright. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening must not keep alive a process that has nothing left to do.
process.channel?.unref();
