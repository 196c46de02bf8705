import type { ContentImport } from '@carepath/content/workflow/content-import/import-content.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { Problem } from '../fault/problem.tsx'
import { LinesTable } from '../redirect-import/lines-table.tsx'

interface ContentImportPlanProps {
  plan: ContentImport
  /** True once it is imported. */
  isDone: boolean
}

/** What an import would do, or has done: each document, and what is missing or wrong, with its line in the file. */
export function ContentImportPlan({ plan, isDone }: ContentImportPlanProps) {
  const { created, updated, unchanged, faults, gaps, worthAdding, stays } = plan
  if (faults.length > 0)
    return (
      <>
        <Problem>
          {translateCount(
            faults.length,
            'Nothing was imported. Correct this in the file, and choose it again.',
            'Nothing was imported. Correct these {count} in the file, and choose it again.',
          )}
        </Problem>
        <Places label={translate('What is wrong')} places={faults} />
      </>
    )
  const parts = [
    isDone
      ? translateCount(created.length, '{count} created as drafts', '{count} created as drafts')
      : translateCount(created.length, '{count} to create as drafts', '{count} to create as drafts'),
    isDone
      ? translateCount(updated.length, '{count} brought up to date', '{count} brought up to date')
      : translate('{count} to bring up to date', { count: updated.length }),
    translate('{count} there already, just so', { count: unchanged.length }),
  ]
  const rows = [
    ...created.map(({ kind, title }) => [
      isDone ? translate('Created') : translate('New'),
      translateMessage(kind),
      title,
    ]),
    ...updated.map(({ kind, title }) => [
      isDone ? translate('Updated') : translate('Changed'),
      translateMessage(kind),
      title,
    ]),
    ...unchanged.map(({ kind, title }) => [translate('Unchanged'), translateMessage(kind), title]),
  ]
  return (
    <>
      <p role="status">{`${parts.join(', ')}.`}</p>
      <LinesTable
        label={translate('Documents of the file')}
        heads={[translate('What'), translate('Kind'), translate('Document')]}
        rows={rows}
      />
      {stays.length > 0 && (
        <>
          <p>{translate('The file says nothing of fields that earlier files gave:')}</p>
          <Places label={translate('What stays')} places={stays} />
        </>
      )}
      {gaps.length > 0 && (
        <>
          <p>{translate('They are drafts. This is missing before they can be published:')}</p>
          <Places label={translate('What is missing')} places={gaps} />
          {gaps.some(({ allowableRule }) => allowableRule !== undefined) && (
            <p>
              {translate(
                'Where a rule is wrong about true words, a clinician may allow them on the document’s form, with a reason.',
              )}
            </p>
          )}
        </>
      )}
      {worthAdding.length > 0 && (
        <>
          <p>{translate('Nothing keeps them from being published without this, but readers would miss it:')}</p>
          <Places label={translate('What is worth adding')} places={worthAdding} />
        </>
      )}
    </>
  )
}

function Places({ label, places }: { label: string; places: ContentImport['faults'] }) {
  const rows = places.map(({ file, line, field, message }) => [
    translate('{file}, line {line}', { file, line: String(line) }),
    translateMessage(field),
    translateMessage(message),
  ])
  return <LinesTable label={label} heads={[translate('Where'), translate('Field'), label]} rows={rows} />
}
