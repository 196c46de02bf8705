import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LiveFile } from '@carepath/publisher'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { expect, onTestFinished, vi } from 'vitest'
import type { BucketSettings } from '../src/bucket/bucket.ts'
import { Delivery, type DeliveryOptions } from '../src/delivery.ts'
import { serve } from './storage.ts'

/** A folder of live files, as the publisher lists them. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'carepath-delivery-'))
  readonly liveDir = join(this.folder, 'live')
  readonly files = new Map<string, LiveFile>()

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  write(path: string, text: string, { kind = 'page', ...rest }: Partial<LiveFile> = {}): void {
    const file = join(this.liveDir, path, ...(path.endsWith('/') ? ['index.html'] : []))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    const version = createHash('sha256').update(text).digest('hex')
    this.files.set(path, { path, kind, version, isIndexed: true, hasFile: true, ...rest })
  }

  remove(path: string): void {
    this.files.delete(path)
  }

  /** A page, a picture and a style that it needs, and the lists of a site. */
  static small(): Site {
    const site = new Site()
    site.write('/', '<h1>Home</h1>')
    site.write('/nausea/', '<h1>Nausea</h1>')
    site.write('/nausea/index.md', '# Nausea', { kind: 'markdown' })
    site.write('/404.html', 'Not found', { kind: 'client' })
    site.write('/_astro/page.a1b2c3d4.css', 'h1 {}', { kind: 'client' })
    site.write('/media/lamp.webp', 'a picture', { kind: 'asset' })
    site.write('/sitemap.xml', '<urlset/>', { kind: 'output' })
    return site
  }
}

const quick = { settleMs: 1, retryMs: [10, 10, 50] }

/** Delivers a site; `settled` waits until nothing is left to be delivered. */
export function deliver(site: Site, options: Partial<DeliveryOptions>) {
  const failures: string[] = []
  const delivery = new Delivery({
    stateFile: join(site.folder, 'state/delivery.db'),
    liveDir: site.liveDir,
    siteUrl: 'https://care.example',
    loadFiles: async () => [...site.files.values()],
    onFailure: (error) => failures.push(String(error)),
    times: quick,
    ...options,
  })
  let isStopped = false
  const stop = async () => {
    if (!isStopped) await delivery.stop()
    isStopped = true
  }
  onTestFinished(stop)
  const settled = async () => {
    const before = delivery.health.deliveredAt
    delivery.wake()
    await vi.waitFor(() => {
      if (delivery.health.deliveredAt === before) throw new Error(`Not delivered: ${failures.join('; ')}`)
    }, 10_000)
  }
  return { delivery, failures, settled, stop }
}

/** Looks into a bucket as its owner would. */
export function lookInto({ bucket, endpoint = '', region, accessKeyId, secretAccessKey }: BucketSettings) {
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } })
  onTestFinished(() => client.destroy())
  return {
    client,
    keys: async () => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.map(({ Key = '' }) => Key).sort()
    },
    head: (key: string) => client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })),
    text: async (key: string) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return Body?.transformToString()
    },
    put: (key: string, text: string) => client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text })),
    remove: (key: string) => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })),
  }
}

/** A way to the storage that notes what is asked, and on which a test may stand: true lets a request through. */
export async function wayTo(
  settings: BucketSettings & { endpoint: string },
  isOpen: (method: string, key: string, response: ServerResponse) => boolean = () => true,
) {
  const asked: string[] = []
  const headers = new Map<string, IncomingMessage['headers']>()
  const endpoint = await serve((request, response) => {
    const { method = '', url = '' } = request
    const key = decodeURIComponent(new URL(url, 'http://way').pathname.slice(`/${settings.bucket}/`.length))
    if (method === 'PUT' || method === 'DELETE') asked.push(`${method} ${key}`)
    if (method === 'PUT') headers.set(key, request.headers)
    if (!isOpen(method, key, response)) return
    const onward = ask(settings.endpoint + url, { method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  return { settings: { ...settings, endpoint }, asked, headers }
}

/** Asserts that one thing was asked before another. */
export function expectOrder(asked: readonly string[], ...order: string[]): void {
  expect(asked.filter((each) => order.includes(each))).toEqual(order)
}
