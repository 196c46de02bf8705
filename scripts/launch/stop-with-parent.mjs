/**
 * Preloaded into each part (`node --import`): the part ends when the launcher is gone, even by SIGKILL, so that no
 * forgotten process keeps a port.
 */
const parent = Number(process.env.CAREPATH_LAUNCHER_PID)
// Programs that the part starts inherit this preload: their parent is the part, which ends them itself.
delete process.env.CAREPATH_LAUNCHER_PID

if (parent) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 1000).unref()
}
