import type { FormProblem } from './form-problems.ts'

/** The first few problems of a form as sentences, and how many more there are. */
export function formatProblems(problems: readonly FormProblem[]): string {
  const named = problems.slice(0, 3).map(({ label, message }) => (label ? `${label}: ${message}` : message))
  return [...named, ...(problems.length > 3 ? [`And ${problems.length - 3} more.`] : [])].join(' ')
}
