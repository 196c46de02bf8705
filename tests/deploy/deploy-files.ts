import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..')

/** A file of `deploy`. */
export function readDeployed(name: string): string {
  return readFileSync(path.join(root, 'deploy', name), 'utf8')
}

/** A unit of systemd: each key with its values, in their order. */
export function readUnit(name: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const line of readDeployed(`systemd/${name}`).split('\n')) {
    const [, key = '', value = ''] = /^(\w+)=(.*)$/u.exec(line) ?? []
    if (key) values.set(key, [...(values.get(key) ?? []), value])
  }
  return values
}

/** The settings of an env file: comments and empty values are left out. */
export function readSettingsFile(name: string): Record<string, string> {
  const lines = readDeployed(name).matchAll(/^([A-Z_]+)=(.+)$/gmu)
  return Object.fromEntries([...lines].map(([, key = '', value = '']) => [key, value]))
}

interface Part {
  command: string[]
  cwd: string
  env?: Record<string, string>
}

/** How the launcher starts each part of the system. */
export function readParts(): { worker: Part; cms: Part } {
  const launcher = JSON.stringify(path.join(root, 'scripts/launch/parts.mjs'))
  const program = `import { builtParts } from ${launcher}; process.stdout.write(JSON.stringify(builtParts()))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  return JSON.parse(printed) as { worker: Part; cms: Part }
}

/** Every metric that the dashboard and the alerts name. */
export function namedMetrics(): string[] {
  const text = readDeployed('monitoring/alerts.yaml') + readDeployed('monitoring/grafana-dashboard.json')
  return [...new Set(text.match(/\b(?:carepath_|process_|nodejs_)\w+/gu))]
}
