import { runEditorial } from './command.ts'

process.exitCode = await runEditorial(process.argv.slice(2), {
  folder: process.cwd(),
  clock: new Date(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
})
