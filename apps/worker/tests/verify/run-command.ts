import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs one of the worker's commands in a process of its own, as a person at a terminal does. */
export async function runCommand(
  name: string,
  args: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const script = join(import.meta.dirname, '../../src/cli', `${name}.ts`)
  const child = spawn(process.execPath, [script, ...args], {
    env: { NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}
