'use client'
import { Problem } from '../fault/problem.tsx'
import '../styles/text-link.css'
import './redirect-import.css'
import { Button, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, type ChangeEvent } from 'react'
import type { User } from '@carepath/content/model/payload-types.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { ImportPlan } from './import-plan.tsx'
import { toBase64 } from './to-base64.ts'

/** A list that was chosen, and its bytes as they are sent. */
interface ChosenList {
  name: string
  file: string
}

/** Above the list of redirects, for admins: shows what a list from the former site would add, then adds it. */
export function ImportRedirects() {
  const { user } = useAuth<User>()
  const router = useRouter()
  const { send, isSending, problem } = usePost('redirects-import')
  const [list, setList] = useState<ChosenList>()
  const [plan, setPlan] = useState<Awaited<ReturnType<typeof send>>>()
  const [isDone, setDone] = useState(false)
  if (user?.role !== 'admin') return null
  const canImport = list && plan && !isDone && plan.faults.length === 0 && plan.added.length > 0
  return (
    <details className="redirect-import">
      <summary className="text-link">{translate('Import redirects from a list…')}</summary>
      <p>
        {translate(
          'A CSV file with two columns, as spreadsheets save it: the old address, and the new one or “gone”. First you see what it would do.',
        )}
      </p>
      <label className="redirect-import__file">
        {translate('List of redirects')}{' '}
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          disabled={isSending}
          onChange={(event) => void choose(event)}
        />
      </label>
      {isSending && (
        <p role="status">
          {plan
            ? translate('Importing. A list of thousands takes some minutes: leave this page open.')
            : translate('Reading the list…')}
        </p>
      )}
      <Problem>{problem}</Problem>
      {plan && !isSending && <ImportPlan plan={plan} isDone={isDone} />}
      {canImport && (
        <div className="redirect-import__buttons">
          <Button size="small" margin={false} disabled={isSending} onClick={() => void add(list)}>
            {translateCount(plan.added.length, 'Import {count} redirect', 'Import {count} redirects')}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" disabled={isSending} onClick={forget}>
            {translate('Cancel')}
          </Button>
        </div>
      )}
    </details>
  )

  async function choose({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const chosen = target.files?.item(0)
    forget()
    if (!chosen) return
    const next = { name: chosen.name, file: toBase64(new Uint8Array(await chosen.arrayBuffer())) }
    // The same file can be chosen again, once it is corrected.
    target.value = ''
    setList(next)
    setPlan(await send({ file: next.file, isDryRun: true }))
  }

  async function add({ file }: ChosenList): Promise<void> {
    // A refusal has no answer.
    const result = await send({ file, isDryRun: false })
    if (!result) return
    setPlan(result)
    setDone(result.faults.length === 0)
    router.refresh()
  }

  function forget(): void {
    setList(undefined)
    setPlan(undefined)
    setDone(false)
  }
}
