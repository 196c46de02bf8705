import type { RedirectImport } from '@carepath/content/workflow/redirect-import/import-redirects.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { Problem } from '../fault/problem.tsx'
import { LinesTable } from './lines-table.tsx'

interface ImportPlanProps {
  plan: RedirectImport
  /** True once it is imported. */
  isDone: boolean
}

/** What an import would do, or has done, as a table of its lines. */
export function ImportPlan({ plan: { added, known, faults }, isDone }: ImportPlanProps) {
  if (faults.length > 0)
    return (
      <>
        <Problem>
          {translateCount(
            faults.length,
            'Nothing was imported: {count} line has to be corrected first. Correct the file, and choose it again.',
            'Nothing was imported: {count} lines have to be corrected first. Correct the file, and choose it again.',
          )}
        </Problem>
        <LinesTable
          label={translate('What is wrong')}
          rows={faults.map(({ line, message }) => [line, translateMessage(message)])}
          heads={[translate('Line'), translate('What is wrong')]}
        />
      </>
    )
  return (
    <>
      <p role="status">
        {isDone
          ? translateCount(
              added.length,
              '{count} redirect imported and about to be live.',
              '{count} redirects imported and about to be live.',
            )
          : translateCount(added.length, '{count} redirect would be added.', '{count} redirects would be added.')}{' '}
        {translateCount(known.length, '{count} is there already.', '{count} are there already.')}
      </p>
      {added.length > 0 && (
        <LinesTable
          label={translate('Redirects of the list')}
          rows={added.map(({ line, from, to }) => [line, from, to ?? translate('Gone for good')])}
          heads={[translate('Line'), translate('Old address'), translate('New address')]}
        />
      )}
    </>
  )
}
