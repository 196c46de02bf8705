'use client'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { Button, Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { NeededDocument } from '@carepath/content/workflow/together/needs.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { useQuery } from '../api/use-query.ts'
import { Problem } from '../fault/problem.tsx'
import { countLeaving, LeavingList } from '../languages/leaving-list.tsx'
import { useLeaving } from '../languages/use-leaving.ts'
import { useFormSaving } from '../saving/saving-context.ts'
import '../styles/message.css'
import '../styles/text-link.css'
import './together.css'

interface PublishTogetherProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** At the top of a form whose document refers to others that patients can’t see: which they are, and all of it published as one. */
export const PublishTogether = guarded('What this is published together with', PublishTogetherPart)

function PublishTogetherPart({ type, globalId }: PublishTogetherProps) {
  const { id = globalId, lastUpdateTime } = useDocumentInfo()
  const { isUnsaved } = useFormSaving()
  const key = id === undefined ? undefined : { type, id: String(id) }
  const { answer } = useQuery('publish-together', key, { version: lastUpdateTime })
  const { leaving = [] } = useLeaving(answer?.canPublish ? answer.documents : [], lastUpdateTime)
  const { send, isSending, answer: done, problem } = usePost('publish-together')
  if (!key || !answer || answer.documents.length === 0) return null
  const others = answer.documents.filter((each) => each.type !== type || each.id !== key.id)
  const own = answer.documents.find((each) => each.type === type && each.id === key.id)
  const publish = async () => {
    const documents = answer.documents.map(({ type: kind, id: each }) => ({ type: kind, id: each }))
    // The form still shows the document as it was before.
    if (await send({ documents })) window.location.reload()
  }
  const label =
    others.length === 1
      ? translate('Publish both together')
      : translate('Publish all {count} together', { count: answer.documents.length })
  return (
    <section className="message publish-together" aria-label={translate('Patients can’t see yet')}>
      <p>
        {translateCount(
          others.length,
          'This refers to a document that patients can’t see yet:',
          'This refers to {count} documents that patients can’t see yet:',
        )}
      </p>
      <ul>
        {others.map((each) => (
          <Needed key={`${each.type}/${each.id}`} document={each} />
        ))}
      </ul>
      {own?.lacks && <p>{translate('This one itself: {lacks}', { lacks: translateMessage(own.lacks) })}</p>}
      {leaving.length > 0 && (
        <>
          <p>
            {translate(
              'This takes {translations} off the site. Translate first, and both languages go live together:',
              { translations: countLeaving(leaving) },
            )}
          </p>
          <LeavingList leaving={leaving} />
        </>
      )}
      {answer.canPublish && (
        <Button
          size="small"
          margin={false}
          disabled={isSending || isUnsaved || done !== undefined}
          onClick={() => void publish()}
        >
          {isSending ? translate('Working…') : label}
        </Button>
      )}
      {answer.canPublish && isUnsaved && <p>{translate('Save your changes first.')}</p>}
      <Problem>{problem}</Problem>
    </section>
  )
}

function Needed({ document: { title, kind, path, lacks } }: { document: NeededDocument }) {
  const { config } = useConfig()
  return (
    <li>
      <Link className="text-link" href={config.routes.admin + path}>
        {title}
      </Link>{' '}
      ({translate(kind).toLowerCase()})
      {lacks === null ? translate(', ready to be published') : `. ${translateMessage(lacks)}`}
    </li>
  )
}
