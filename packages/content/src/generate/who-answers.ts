import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, imageAnswers, writtenTypes } from '@carepath/schema'
import { flattenAllFields, type FlattenedField } from 'payload'
import { format, resolveConfig } from 'prettier'
import { repositoryRoot } from '../config/repository-root.ts'
import { fieldsAnsweredBy } from '../form/fields-answered-by.ts'
import { fieldsInside, systemFields } from '../form/form-fields.ts'
import { fieldLabel } from '../form/form-place.ts'
import { publishedConfig } from '../records/published/registry.ts'
import { adminLanguages } from '../wording/current-language.ts'
import { translateMessage } from '../wording/translate-message.ts'
import { checkGenerated } from './check-generated.ts'

/** Above it the page is written by hand, in each language. */
const begin = '<!-- Below: generated from the forms. -->'

const answers = [
  ['clinician', 'A clinician signs this.'],
  ['secondPerson', 'A second person publishes this.'],
  ['nobody', 'Needs no approval.'],
] as const

/** What each form's fields need, in a language of the admin. */
function formsIn(language: string): string {
  const say = (text: string) => translateMessage(text, language)
  const list = (labels: string[]) => labels.map((label) => label.split(': ').map(say).join(': ')).join(', ')
  const section = (title: string, labels: (answer: Answer) => string[]) => [
    `## ${say(title)}`,
    ...answers.flatMap(([answer, says]) => {
      const found = labels(answer)
      return found.length > 0 ? [`**${say(says)}** ${list(found)}`] : []
    }),
  ]
  const forms = writtenTypes.flatMap((type) => {
    const fields = flattenAllFields({ fields: publishedConfig(type).fields })
    return section(nameOf(type), (answer) => labelsOf(fieldsAnsweredBy(answer, type, fields)))
  })
  const picture = section('Picture', (answer) =>
    imageAnswers.src === answer ? ['File', 'What the picture shows'] : [],
  )
  return [...forms, ...picture].join('\n\n')
}

function labelsOf(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (systemFields.has(field.name) || isHidden(field)) return []
    if (field.name !== 'review') return [fieldLabel(field)]
    return (fieldsInside(field) ?? [])
      .filter((inner) => !isHidden(inner))
      .map((inner) => `${fieldLabel(field)}: ${fieldLabel(inner)}`)
  })
}

/** No form shows it. */
const isHidden = ({ hidden, admin }: { hidden?: boolean; admin?: { hidden?: boolean } }): boolean =>
  hidden === true || admin?.hidden === true

function nameOf(type: (typeof writtenTypes)[number]): string {
  const { labels, label } = publishedConfig(type) as { labels?: { singular: string }; label?: string }
  return labels?.singular ?? label ?? type
}

/** Writes the page of the handbook from the contract and the labels of the forms, or with `--check` fails where it is stale. */
for (const language of adminLanguages) {
  const file = join(repositoryRoot(), 'apps/handbook/src/content/docs', language, 'writing/who-answers.md')
  await checkGenerated('@carepath/content generate:who-answers', file, async () => {
    const [written = ''] = readFileSync(file, 'utf8').split(begin, 1)
    const page = `${written}${begin}\n\n${formsIn(language)}\n`
    writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }))
  })
}
