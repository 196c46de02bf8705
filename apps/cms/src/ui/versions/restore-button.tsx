'use client'
import { Button, ConfirmationModal, toast, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { translate } from '@carepath/content/wording/translate.ts'
import { catchProblem, postTo } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

interface RestoreButtonProps {
  /** Id of the version. */
  version: string
  /** When it was saved. */
  when: string
  /** Address of the form. */
  form: string
  collection?: string
  global?: string
}

const modal = 'restore-version'

/** Brings a version back as a draft: asks first, and says why where it can't be. */
export function RestoreButton({ version, when, form, collection, global }: RestoreButtonProps) {
  const api = useApiAddress()
  const { openModal } = useModal()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const restore = async () => {
    const path = global === undefined ? (collection ?? '') : `globals/${global}`
    const problem = await catchProblem(postTo(`${api}/${path}/versions/${version}?draft=true`))
    if (problem !== undefined) {
      toast.error(problem)
      return
    }
    toast.success(translate('Restored as a draft.'))
    startRouteTransition(() => router.push(form))
  }
  return (
    <>
      <Button buttonStyle="primary" margin={false} onClick={() => openModal(modal)} size="small">
        {translate('Restore as a draft')}
      </Button>
      <ConfirmationModal
        body={translate(
          'The version of {when} becomes a draft, in every language. What patients read stays as it is until you publish the draft.',
          { when },
        )}
        confirmLabel={translate('Restore as a draft')}
        heading={translate('Restore as a draft')}
        modalSlug={modal}
        onConfirm={restore}
      />
    </>
  )
}
