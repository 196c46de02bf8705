'use client'
import type { WrittenType } from '@carepath/schema'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { useQuery } from '../api/use-query.ts'
import { Problem } from '../fault/problem.tsx'
import { useFormSaving } from '../saving/saving-context.ts'
import { listLanguages } from './list-languages.ts'

interface PublishLanguagesProps {
  type: WrittenType
  id: string
}

/** On the form of a translation: all languages published as one release, or none of them. */
export function PublishLanguages({ type, id }: PublishLanguagesProps) {
  const { lastUpdateTime } = useDocumentInfo()
  const { isUnsaved, saveFirst } = useFormSaving()
  const { answer } = useQuery('publication-effects', { type, id }, { pollMs, version: lastUpdateTime })
  const { send, isSending, problem } = usePost('publish-together')
  if (!answer || answer.isPublished) return null
  const { ready, unready } = answer
  const languages = [...ready, ...unready]
  const publish = async () => {
    if (isUnsaved && !(await saveFirst())) return
    // The form still shows the document as it was before.
    if (await send({ documents: [{ type, id }], languages })) window.location.reload()
  }
  return (
    <>
      {unready.length > 0 ? (
        <p>{describeWait(unready, languages)}</p>
      ) : (
        <Button size="small" margin={false} disabled={isSending} onClick={() => void publish()}>
          {isSending
            ? translate('Publishing…')
            : translate('Publish {languages} together', { languages: listLanguages(languages) })}
        </Button>
      )}
      <Problem>{problem}</Problem>
    </>
  )
}

function describeWait(unready: readonly string[], all: readonly string[]): string {
  const names = { unready: listLanguages(unready), languages: listLanguages(all) }
  if (all.length === 2)
    return translateCount(
      unready.length,
      'Once {unready} is ready, you can publish both together here: {languages} go live at once or not at all.',
      'Once {unready} are ready, you can publish both together here: {languages} go live at once or not at all.',
      names,
    )
  return translateCount(
    unready.length,
    'Once {unready} is ready, you can publish all together here: {languages} go live at once or not at all.',
    'Once {unready} are ready, you can publish all together here: {languages} go live at once or not at all.',
    names,
  )
}

/** A reviewer may approve it meanwhile: as often as the box above asks. */
const pollMs = 10_000
