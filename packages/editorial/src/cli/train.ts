import { readArguments } from '@carepath/command-line'
import { isStale, writeModel } from '../claims/training/write-model.ts'
import { readVoiceLanguages } from '../claims/training/example.ts'
import { editorialTrain } from './commands.mjs'

const { check } = readArguments(editorialTrain).values

for (const locale of await readVoiceLanguages()) {
  if (check) await reportStale(locale)
  else {
    const started = performance.now()
    const { blockFrom } = await writeModel(locale)
    print(
      `${locale}: trained in ${((performance.now() - started) / 1000).toFixed(1)} s, blocks sentences from ${blockFrom.sentence}, labels from ${blockFrom.label}`,
    )
  }
}

async function reportStale(locale: Awaited<ReturnType<typeof readVoiceLanguages>>[number]): Promise<void> {
  if (!(await isStale(locale))) return
  print(`The model of “${locale}” is older than its sentences or its code. Run: npm run -s editorial:train`)
  process.exitCode = 1
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
