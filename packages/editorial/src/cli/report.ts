import type { Finding } from '../model/finding.ts'

/** The findings in one file. */
export interface FileReport {
  file: string
  findings: Finding[]
  counts: { block: number; warn: number }
}

/** Counts the findings of a file. */
export const toFileReport = (file: string, findings: Finding[]): FileReport => ({
  file,
  findings,
  counts: {
    block: findings.filter(({ level }) => level === 'block').length,
    warn: findings.filter(({ level }) => level === 'warn').length,
  },
})

/** Formats a report for people. */
export function formatReport({ file, findings, counts }: FileReport): string {
  const lines = findings.flatMap(({ rule, level, path, excerpt, message, next }) => [
    `  ${level.padEnd(5)} ${rule}  ${path}`,
    ...(excerpt ? [`           “${excerpt.replaceAll(/\s+/gu, ' ')}”`] : []),
    `           ${message} ${next}`,
  ])
  return [`${file}: ${counts.block} block, ${counts.warn} warn`, ...lines, ''].join('\n')
}
