import { formatFileSize } from '../i18n/format-number.ts'
import { formatLanguage } from '../i18n/format.ts'
import type { PageContext } from '../page-context/page-context.ts'

const videoFigure =
  /<figure><video ([^>]*)><track ([^>]*)><\/video><figcaption>([^<]*)<\/figcaption><\/figure><details>(.*?)<\/details>/gsu
const attribute = /([\w-]+)="([^"]*)"/gu

/**
 * Gives each video of a text its controls, captions and a transcript to open. Before somebody plays a video, its still picture is
 * loaded and its captions, which are shown from the start: some kilobytes.
 */
export function presentVideos(context: PageContext, html: string): string {
  return html.replace(videoFigure, (_, ofVideo: string, ofTrack: string, title: string, transcript: string) => {
    const { locale, text } = context
    const { 'data-bytes': bytes, src = '', poster = '', ...size } = attributesOf(ofVideo)
    const { src: captions = '' } = attributesOf(ofTrack)
    context.noteVideo({ src, poster, title: toPlain(title), transcript: toPlain(transcript) })
    const label = title.replaceAll('"', '&quot;')
    const language = formatLanguage(locale, locale)
    return (
      `<figure class="video"><video ${print({ src, poster, ...size })} controls preload="none" playsinline aria-label="${label}">` +
      `<track kind="captions" src="${captions}" srclang="${locale}" label="${language}" default></video>` +
      `<figcaption>${title} <span class="note">${text.video.size(formatFileSize(context, Number(bytes)))}</span></figcaption></figure>` +
      `<details class="fold video__transcript"><summary>${text.video.transcript}</summary>` +
      `<div class="fold__body">${transcript}</div></details>`
    )
  })
}

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(attribute)].map(([, name = '', value = '']): [string, string] => [name, value]))

const print = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')

/** Words without markup: the contract's formatted text has no other entities than those of its signs. */
const toPlain = (html: string): string =>
  html
    .replaceAll(/<\/p>|<br>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&#x3C;/giu, '<')
    .replaceAll(/&#x26;/giu, '&')
    .replaceAll(/\s+/gu, ' ')
    .trim()
