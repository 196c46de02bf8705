import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, imageAnswers, writtenTypes } from '@carepath/schema'
import { flattenAllFields, type FlattenedField } from 'payload'
import { format, resolveConfig } from 'prettier'
import { repositoryRoot } from '../config/repository-root.ts'
import { fieldsAnsweredBy } from '../form/fields-answered-by.ts'
import { fieldsInside, systemFields } from '../form/form-fields.ts'
import { fieldLabel } from '../form/form-place.ts'
import { publishedConfig } from '../records/published/registry.ts'
import { checkGenerated } from './check-generated.ts'

const introduction = `# Who answers for a word

Each field of each form says who must answer for it before it goes live. **A clinician** signs it: it is published only with an approval of exactly these words. **A second person** publishes it: whoever has changed it since it was last published asks a colleague to look at it and publish it. **Nobody** has to: its author publishes it at once.

Fields of one form may differ. A document is published as a whole, so that all of its answers are needed.`

function page(): string {
  const rows = writtenTypes.map((type) => {
    const fields = flattenAllFields({ fields: publishedConfig(type).fields })
    const cells = (['clinician', 'secondPerson', 'nobody'] as const).map((answer) =>
      list(labelsOf(fieldsAnsweredBy(answer, type, fields))),
    )
    return [nameOf(type), ...cells]
  })
  const images = (answer: Answer) => list(imageAnswers.src === answer ? ['File', 'What the picture shows'] : [])
  const table = [...rows, ['Picture', images('clinician'), images('secondPerson'), images('nobody')]]
  return [
    introduction,
    '',
    '| form | a clinician | a second person | nobody |',
    '| --- | --- | --- | --- |',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'In words that a clinician signs, the file and the words of a picture are signed with them. While a live page shows a picture, it stays as it is: upload another one, and choose it on the page.',
    '',
    '_This page is generated: see [decision 0099](decisions/0099-the-contract-says-who-answers.md)._',
    '',
  ].join('\n')
}

function labelsOf(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (systemFields.has(field.name)) return []
    if (field.name !== 'review') return [fieldLabel(field)]
    return (fieldsInside(field) ?? []).map((inner) => `${fieldLabel(field)}: ${fieldLabel(inner)}`)
  })
}

function nameOf(type: (typeof writtenTypes)[number]): string {
  const { labels, label } = publishedConfig(type) as { labels?: { singular: string }; label?: string }
  return labels?.singular ?? label ?? type
}

const list = (labels: string[]): string => (labels.length > 0 ? labels.join(', ') : '–')

/** Writes docs/who-answers.md from the contract and the labels of the forms, or with `--check` fails where it is stale. */
const file = join(repositoryRoot(), 'docs', 'who-answers.md')
await checkGenerated('@carepath/content generate:who-answers', file, async () => {
  writeFileSync(file, await format(page(), { ...(await resolveConfig(file)), parser: 'markdown' }))
})
