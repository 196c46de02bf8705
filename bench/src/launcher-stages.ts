/** How long a stage of the launcher took, e.g. `Install`. */
export interface Stage {
  stage: string
  seconds: number
}

/** Reads the stages that the launcher has finished from the lines that it prints. */
export function readStages(lines: readonly string[]): Stage[] {
  return lines.flatMap((line) => {
    const [, stage, seconds] = /^✓ (\S+) +([\d.]+) s/u.exec(line) ?? []
    return stage === undefined ? [] : [{ stage, seconds: Number(seconds) }]
  })
}
