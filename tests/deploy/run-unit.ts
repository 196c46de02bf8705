import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { readUnit, root } from './deploy-files.ts'

/** Only in a namespace of one's own can the code be out of reach for writing, as systemd has it. */
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

/** A command of a unit, in the place of the test instead of `/srv/carepath`. */
export function runUnit(
  unit: string,
  key: 'ExecStartPre' | 'ExecStart',
  settings: Record<string, string>,
): { child: ChildProcess; ended: Promise<number | null>; output: () => string } {
  const values = readUnit(unit)
  const here = (text: string) => text.replaceAll('/srv/carepath', root)
  const own = (values.get('Environment') ?? []).map((each) => here(each).split('=', 2) as [string, string])
  const [command = ''] = values.get(key) ?? []
  const prefix = canMount
    ? `mount --bind '${root}' '${root}' && mount -o remount,ro,bind '${root}' && cd '${here(values.get('WorkingDirectory')?.[0] ?? '')}' && exec `
    : 'exec '
  const program = canMount ? ['unshare', '-rm', 'sh', '-c', prefix + command] : ['sh', '-c', prefix + command]
  const child = spawn(program[0] ?? '', program.slice(1), {
    cwd: here(values.get('WorkingDirectory')?.[0] ?? ''),
    env: { ...settings, ...Object.fromEntries(own) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { child, ended, output: () => output }
}
