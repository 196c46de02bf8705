/** Milliseconds as seconds, to the hundredth below ten, e.g. `0.16 s`. */
export function formatDuration(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(2)} s` : `${Math.round(ms / 1000)} s`
}
