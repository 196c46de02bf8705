'use client'
import { FaultScreen } from '../../../../ui/fault/fault-screen.tsx'

/** Next shows this where a screen of the admin fails, on the server or in the browser. */
export default function ErrorOfScreen({ error }: { error: Error & { digest?: string } }) {
  return <FaultScreen error={error} />
}
