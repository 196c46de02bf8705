'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { findSamePicture, type SamePicture } from './find-same-picture.ts'
import { describeTooLarge, fetchWithProgress, type SendProgress } from './send-picture.ts'
import './upload-note.css'

interface UploadNoteProps {
  /** The most that an upload may have, in megabytes. */
  maxUploadMb: number
  maxMegapixels: number
}

/** Below the place for a picture: what may be chosen, what is wrong with a choice, and how far its sending is. */
export function UploadNote({ maxUploadMb, maxMegapixels }: UploadNoteProps) {
  const chosen = useFormFields(([fields]) => fields.file?.value)
  const file = chosen instanceof File ? chosen : undefined
  const tooLarge = file && describeTooLarge(file.size, maxUploadMb)
  const progress = useSendProgress(maxUploadMb)
  const same = useSamePicture(tooLarge ? undefined : file)
  return (
    <div className="upload-note">
      <p>
        {translate(
          'JPEG, PNG, WebP, AVIF, GIF or TIFF, up to {maxUploadMb} MB and {maxMegapixels} megapixels. Of a moving picture the first frame is kept. Save pictures in HEIC, BMP, SVG or PDF as JPEG or PNG first. What the camera wrote beside the picture, such as the place, is removed.',
          { maxUploadMb, maxMegapixels },
        )}
      </p>
      {tooLarge && (
        <p role="alert" className="upload-note__problem">
          {tooLarge}
        </p>
      )}
      {same && <SamePictureNote same={same} />}
      {progress && <Progress {...progress} />}
    </div>
  )
}

function Progress({ part }: SendProgress) {
  const isSent = part >= 1
  const text = isSent
    ? translate('The picture is sent. Its smaller versions are being made …')
    : translate('Sending: {percent}%', { percent: Math.round(part * 100) })
  return (
    <p role="status" className="upload-note__progress">
      <progress aria-label={translate('Sending the picture')} {...(isSent ? {} : { value: part })} max={1} /> {text}
    </p>
  )
}

function SamePictureNote({ same: { id, name } }: { same: SamePicture }) {
  const { config } = useConfig()
  return (
    <p role="status">
      {translate('This picture is already in the library:')}{' '}
      <a href={`${config.routes.admin}/collections/media/${id}`} target="_blank" rel="noreferrer">
        {name}
      </a>
      {translate('. Choose it there instead, or save this one as well.')}
    </p>
  )
}

/** Watches the form's requests while the form is open. */
function useSendProgress(maxUploadMb: number): SendProgress | undefined {
  const [progress, setProgress] = useState<SendProgress>()
  useEffect(() => {
    const before: typeof fetch = window.fetch.bind(window)
    const watching = fetchWithProgress(before, { maxUploadMb, onProgress: setProgress })
    window.fetch = watching
    return () => {
      // Another form that opened later, and is open still, passes its requests on to this one.
      if (window.fetch === watching) window.fetch = before
    }
  }, [maxUploadMb])
  return progress
}

/** The same picture in the library, apart from the one that the form is of. */
function useSamePicture(file: File | undefined): SamePicture | undefined {
  const api = useApiAddress()
  const { id } = useDocumentInfo()
  const [found, setFound] = useState<{ file: File; same: SamePicture | undefined }>()
  useEffect(() => {
    if (!file) return
    let isWanted = true
    void findSamePicture(api, file).then((same) => {
      if (isWanted) setFound({ file, same })
    })
    return () => {
      isWanted = false
    }
  }, [api, file])
  return found?.file === file && found?.same?.id !== id ? found?.same : undefined
}
