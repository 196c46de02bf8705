import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { onTestFinished } from 'vitest'
import type { BucketSettings } from '../src/bucket/bucket.ts'

/** What a test sends, or has sent to it, over HTTP. */
export interface SeenRequest {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server of this machine; its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A service that notes what it is asked and answers as the test says. */
export async function service(
  answer: (request: SeenRequest) => { status?: number; headers?: object; body?: object | string },
) {
  const seen: SeenRequest[] = []
  const address = await serve((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() }
      seen.push(one)
      const { status = 200, headers: own = {}, body = {} } = answer(one)
      response.writeHead(status, { 'content-type': 'application/json', ...own })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  return { address, seen }
}

/** S3-compatible storage with an empty bucket. */
export async function startStorage(bucket = 'public-site'): Promise<BucketSettings & { endpoint: string }> {
  const server = await startFauxqs({ port: 0, logger: false })
  onTestFinished(() => server.stop())
  const endpoint = server.address
  const settings = { region: 'us-east-1', accessKeyId: 'key-of-a-test', secretAccessKey: 'secret-of-a-test' }
  const client = new S3Client({ ...settings, credentials: settings, endpoint, forcePathStyle: true })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  client.destroy()
  return { ...settings, endpoint, bucket }
}
