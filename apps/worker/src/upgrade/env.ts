/** Where the settings come from that are looked at: what is set, and the file it stands in as `deploy/carepath` names it. */
export function environment(): Record<string, string | undefined> {
  return process.env
}
