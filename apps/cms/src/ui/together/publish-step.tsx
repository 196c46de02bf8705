'use client'
import { Button } from '@payloadcms/ui'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { useQuery } from '../api/use-query.ts'
import { Problem } from '../fault/problem.tsx'
import { countLeaving, LeavingList } from '../languages/leaving-list.tsx'
import { useLeaving } from '../languages/use-leaving.ts'
import { listLanguages } from '../languages/list-languages.ts'
import './together.css'

interface PublishStepProps {
  words: ClinicalWords
  /** Changes with each save and each approval of the document. */
  version: number
  /** Asks for the state of the document again. */
  onPublished: () => Promise<unknown>
}

/** Publishes an approved document where it is read, in all languages that are ready, as one release: all of them or none. */
export function PublishStep({ words: { type, id }, version, onPublished }: PublishStepProps) {
  const { answer } = useQuery('publication-effects', { type, id }, { version })
  const { leaving = [] } = useLeaving([{ type, id }], version)
  const { send, isSending, problem } = usePost('publish-together')
  if (!answer || answer.isPublished) return null
  const { ready } = answer
  const publish = async () => {
    if (await send({ documents: [{ type, id }], languages: ready })) await onPublished()
  }
  return (
    <div className="publish-step">
      {leaving.length > 0 && (
        <>
          <p>
            {translate('Publishing this now takes {translations} off the site:', {
              translations: countLeaving(leaving),
            })}
          </p>
          <LeavingList leaving={leaving} />
        </>
      )}
      <Button size="small" margin={false} disabled={isSending} onClick={() => void publish()}>
        {isSending ? translate('Publishing…') : labelFor(ready)}
      </Button>
      <Problem>{problem}</Problem>
    </div>
  )
}

function labelFor(ready: readonly string[]): string {
  return ready.length > 1
    ? translate('Publish {languages} together', { languages: listLanguages(ready) })
    : translate('Publish')
}
