/**
 * The launcher's own lines of JSON, as packages/log writes those of the parts. It runs before any package is installed, so that
 * it writes them itself. Words are left out: the last lines of a part, for example, may hold anything.
 *
 * @typedef {{ stage?: string, program?: string, signal?: string, durationMs?: number, problem?: string }} Facts
 * @typedef {keyof typeof events} LaunchEvent
 */

const events = {
  'stage-done': { level: 'info', msg: 'A stage of the start is done.' },
  'stage-failed': { level: 'error', msg: 'A stage of the start failed.' },
  ready: { level: 'info', msg: 'All parts run.' },
  'part-ended': { level: 'error', msg: 'A part ended: it is started again.' },
  'part-keeps-ending': { level: 'error', msg: 'A part ends again and again: its log says why.' },
  'part-running': { level: 'info', msg: 'A part runs again.' },
  stopping: { level: 'info', msg: 'All parts are stopped.' },
  stopped: { level: 'info', msg: 'The program ends.' },
  failed: { level: 'fatal', msg: 'The program ended with an error.' },
}

/** Whether `LOG_FORMAT` and the mode ask for lines of JSON. @param {NodeJS.ProcessEnv} env */
export const wantsJson = ({ LOG_FORMAT, CAREPATH_MODE }) =>
  LOG_FORMAT === 'json' || (LOG_FORMAT !== 'plain' && CAREPATH_MODE === 'production')

/**
 * @param {LaunchEvent} event
 * @param {Facts} facts
 */
export function logLine(event, facts) {
  const { level, msg } = events[event]
  return JSON.stringify({ level, time: new Date().toISOString(), part: 'launcher', event, ...facts, msg })
}
