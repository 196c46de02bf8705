/** Fails a check, naming the stale file and the command that renews it. */
export function reportStale(file: string, command: string): void {
  process.stderr.write(`${file} is stale: run pnpm --filter ${command} and commit it.\n`)
  process.exitCode = 1
}
