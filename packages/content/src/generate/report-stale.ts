/** Fails a check script, with what to do. */
export function reportStale(file: string, script: string): void {
  process.stderr.write(`${file} is stale: run pnpm --filter @carepath/cms ${script} and commit it.\n`)
  process.exitCode = 1
}
