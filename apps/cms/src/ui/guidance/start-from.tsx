'use client'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import {
  Button,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useFormModified,
  useLocale,
  usePayloadAPI,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { copyDocument } from '../api/copy-document.ts'
import { catchProblem } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { guarded } from '../fault/guarded.tsx'
import { Problem } from '../fault/problem.tsx'
import '../styles/text-input.css'
import './guidance.css'

/** More would be a list that nobody reads through; the others have _Duplicate_ in their own form. */
const offered = 100

/** Above the form of a new document: the way to begin with a copy of another one. */
export const StartFrom = guarded('Starting from a copy', StartFromPart)

function StartFromPart() {
  const { id, collectionSlug } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const isModified = useFormModified()
  // A form that somebody has begun would be left behind.
  if (id !== undefined || drawerSlug !== undefined || collectionSlug === undefined || isModified) return null
  return <CopyChoice collection={collectionSlug} />
}

function CopyChoice({ collection }: { collection: string }) {
  const select = useId()
  const api = useApiAddress()
  const router = useRouter()
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const [chosen, setChosen] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { admin, labels } = getEntityConfig({ collectionSlug: collection })
  const titleField = admin.useAsTitle ?? 'id'
  const [answer] = usePayloadAPI(`${api}/${collection}`, {
    initialParams: { depth: 0, draft: true, limit: offered, locale, sort: titleField, [`select[${titleField}]`]: true },
  })
  const known = ((answer.data as { docs?: Record<string, unknown>[] } | undefined)?.docs ?? []).flatMap((doc) => {
    const title = doc[titleField]
    return typeof title === 'string' && title ? [{ id: String(doc.id), title }] : []
  })
  if (known.length === 0) return null
  const start = async () => {
    setBusy(true)
    const refused = await catchProblem(
      copyDocument(api, { collection, id: chosen, locale }).then((copy) =>
        router.push(`${config.routes.admin}/collections/${collection}/${copy}?locale=${locale}`),
      ),
    )
    setProblem(refused)
    if (refused !== undefined) setBusy(false)
  }
  return (
    <div className="start-from" role="group" aria-label={translate('Start from a copy')}>
      <label htmlFor={select}>
        {translate('Begin below, or with a copy ({kind}):', { kind: shownLabel(labels.singular) ?? '' })}
      </label>
      <select
        id={select}
        className="text-input"
        value={chosen}
        disabled={isBusy}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{translate('Choose…')}</option>
        {known.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={isBusy || chosen === ''}
        onClick={() => void start()}
      >
        {translate('Start from a copy')}
      </Button>
      {problem && <Problem>{translateMessage(problem)}</Problem>}
    </div>
  )
}
