import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParts, readUnit, root } from './deploy-files.ts'

const programs = ['carepath-worker.service', 'carepath-cms.service', 'carepath-backup.service']
const units = readdirSync(path.join(root, 'deploy/systemd')).filter((name) => /\.(?:service|timer)$/u.test(name))
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

it.skipIf(!hasSystemd).each(units)('systemd finds nothing wrong with %s', (name) => {
  const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', path.join(root, 'deploy/systemd', name)])
  expect(`${stdout.toString()}${stderr.toString()}`).toBe('')
})

it.skipIf(!hasSystemd).each(programs)('%s is shut off from the rest of the machine', (name) => {
  const file = path.join(root, 'deploy/systemd', name)
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=yes', '--threshold=20', file])
  const [, exposure] = /exposure level for .*: ([\d.]+)/u.exec(stdout.toString()) ?? []
  expect(Number(exposure)).toBeLessThan(2)
})

it('the units run the parts as the launcher runs them, from the same folders', () => {
  const parts = readParts()
  for (const [unit, part] of [
    ['carepath-worker.service', parts.worker],
    ['carepath-cms.service', parts.cms],
  ] as const) {
    const values = readUnit(unit)
    // The launcher has a part end together with itself; systemd sees to that.
    const [node, , , ...args] = part.command
    expect(values.get('ExecStart')).toEqual([['/usr/bin/env', node, ...args].join(' ')])
    expect(values.get('WorkingDirectory')).toEqual([part.cwd.replace(root, '/srv/carepath')])
    const own = Object.entries(part.env ?? {}).map(([name, value]) => `${name}=${value}`)
    expect(values.get('Environment')).toEqual([expect.stringContaining('PATH='), ...own])
  }
})

it('no program of a unit is root, and each may write into its data alone', () => {
  for (const name of programs) {
    const values = readUnit(name)
    expect(values.get('User'), name).toEqual(['carepath'])
    expect(values.get('ProtectSystem'), name).toEqual(['strict'])
    expect(values.get('ReadWritePaths')?.[0], name).toMatch(/^\/srv\/carepath\/data(?: \/var\/backups\/carepath)?$/u)
  }
})
