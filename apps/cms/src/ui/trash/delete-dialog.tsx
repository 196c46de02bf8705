'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { catchProblem, sendDelete } from '../api/request.ts'
import { Problem } from '../fault/problem.tsx'
import { countPlaces, PlacesList } from '../where-used/places-list.tsx'
import { usePlaces } from '../where-used/where-used.tsx'
import '../styles/long-dialog.css'

interface DeleteDialogProps {
  /** Of the document in the API. */
  address: string
  collection: string
  id: string
  title: string
  isFile: boolean
  onClose: () => void
  onDone: () => void
}

/** Asks before a document or file is deleted. What is still used can't be: the dialog leads to where it has to be taken out first. */
export function DeleteDialog({ address, collection, id, title, isFile, onClose, onDone }: DeleteDialogProps) {
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const places = usePlaces(collection, id)
  const isUsed = places !== undefined && places.length > 0
  const send = async () => {
    setSending(true)
    const refused = await catchProblem(sendDelete(address))
    setSending(false)
    if (refused === undefined) onDone()
    else setProblem(refused)
  }
  return (
    <div className="confirmation-modal__wrapper long-dialog">
      <div className="confirmation-modal__content">
        <h1>{translate('Move “{title}” to the trash?', { title })}</h1>
        {places === undefined && <p role="status">{translate('Looking where it is used…')}</p>}
        {isUsed && (
          <>
            <p>
              {translate('It is still used on {places}. Take it out there first.', { places: countPlaces(places) })}
            </p>
            <PlacesList places={places} />
          </>
        )}
        {places?.length === 0 && (
          <p>
            {isFile
              ? translate('No document uses it. You can restore it from the trash.')
              : translate(
                  'No document uses it. Where it is live, it leaves the site. You can restore it from the trash, as a draft.',
                )}
          </p>
        )}
        <Problem>{problem}</Problem>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="large">
          {isUsed ? translate('Close') : translate('Cancel')}
        </Button>
        {!isUsed && (
          <Button disabled={isSending || places === undefined} margin={false} onClick={() => void send()} size="large">
            {translate('Move to trash')}
          </Button>
        )}
      </div>
    </div>
  )
}
