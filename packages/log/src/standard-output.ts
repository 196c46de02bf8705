/**
 * Where lines of JSON go. They are written at once: what a program says last, before it ends, is what somebody will look for,
 * and no line gets between the halves of another.
 */
export const standardOutput = { write: (line: string) => void process.stdout.write(line) }
