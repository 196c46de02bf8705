'use client'
import { useDocumentDrawerContext, useLivePreviewContext } from '@payloadcms/ui'
import './preview.css'

/** Keeps the place of Payload's eye beside the buttons of a form: Payload draws the eye once it knows the window's address. */
export function PreviewPlace() {
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const { isLivePreviewEnabled, url } = useLivePreviewContext()
  return isLivePreviewEnabled && !url && drawerSlug === undefined ? <span className="preview-place" /> : null
}
