'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, type ChangeEvent } from 'react'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'
import { toBase64 } from '../redirect-import/to-base64.ts'
import { ContentImportPlan } from './content-import-plan.tsx'
import '../styles/text-link.css'
import '../redirect-import/redirect-import.css'

/** A file that was chosen, as it is sent. */
interface ChosenFile {
  name: string
  bytes: string
}

/** Above the list of treatments: shows what files with treatments and all that belongs to them would create, then imports them as drafts. */
export function ImportContent() {
  const router = useRouter()
  const { send, isSending, problem } = usePost('content-import')
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [mayUpdate, setMayUpdate] = useState(false)
  const [plan, setPlan] = useState<Awaited<ReturnType<typeof send>>>()
  const [isDone, setDone] = useState(false)
  const count = plan ? plan.created.length + plan.updated.length : 0
  const check = async (chosen: ChosenFile[], update: boolean) => {
    setPlan(undefined)
    setDone(false)
    if (chosen.length > 0) setPlan(await send({ files: chosen, isDryRun: true, mayUpdate: update }))
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = await Promise.all(
      [...(target.files ?? [])].map(async (file) => ({
        name: file.name,
        bytes: toBase64(new Uint8Array(await file.arrayBuffer())),
      })),
    )
    // The same file can be chosen again, once it is corrected.
    target.value = ''
    setFiles(chosen)
    await check(chosen, mayUpdate)
  }
  const add = async () => {
    // A refusal has no answer.
    const result = await send({ files, isDryRun: false, mayUpdate })
    if (!result) return
    setPlan(result)
    setDone(result.faults.length === 0)
    router.refresh()
  }
  return (
    <details className="redirect-import">
      <summary className="text-link">{translate('Import from a file…')}</summary>
      <p>
        {translate(
          'A JSON file with treatments and what belongs to them: side effects, questions, sources, people. First you see what it would create, and what is missing. Everything is imported as a draft, or nothing is.',
        )}
      </p>
      <label className="redirect-import__file">
        {translate('Files')}{' '}
        <input
          accept=".json,application/json"
          disabled={isSending}
          multiple
          onChange={(event) => void choose(event)}
          type="file"
        />
      </label>
      <label className="redirect-import__file">
        <input
          checked={mayUpdate}
          disabled={isSending}
          onChange={({ target }) => {
            setMayUpdate(target.checked)
            void check(files, target.checked)
          }}
          type="checkbox"
        />{' '}
        {translate('Bring documents of an earlier import up to date, where nobody has changed them since')}
      </label>
      {isSending && <p role="status">{plan ? translate('Importing…') : translate('Reading…')}</p>}
      <Problem>{problem}</Problem>
      {plan && !isSending && <ContentImportPlan plan={plan} isDone={isDone} />}
      {plan && !isDone && plan.faults.length === 0 && count > 0 && (
        <Button disabled={isSending} margin={false} onClick={() => void add()} size="small">
          {translateCount(count, 'Import 1 document', 'Import {count} documents')}
        </Button>
      )}
    </details>
  )
}
