'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { releaseLabels, type ReleaseStatus } from '@carepath/content/model/release/status.ts'
import { translate } from '@carepath/content/wording/translate.ts'

const styles = { live: 'success', failed: 'error', rolledBack: 'warning' } as const satisfies Record<
  ReleaseStatus,
  string
>

export function StatusPill({ status }: { status: ReleaseStatus }) {
  return (
    <Pill pillStyle={styles[status]} size="small">
      {translate(releaseLabels[status])}
    </Pill>
  )
}

/** The status of a release, in the list. */
export function StatusCell({ cellData }: DefaultCellComponentProps) {
  return <StatusPill status={cellData as ReleaseStatus} />
}
