import { describe, expect, test } from 'vitest'
import { TrustedProxiesSchema } from '../../src/config/trusted-proxies.ts'
import { addressKey, clientAddress, peerHeader, unknownAddress } from '../../src/request/client-address.ts'

const proxies = TrustedProxiesSchema.parse('127.0.0.1, 10.0.0.0/8, fd00::/8')
const nobody = TrustedProxiesSchema.parse('')

describe('the address of a client', () => {
  test.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '6.6.6.6, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['fd00::1', '[2001:db8::1]:4711', '2001:db8::1'],
    ['127.0.0.1', '198.51.100.1:5050', '198.51.100.1'],
    ['127.0.0.1', 'not an address', '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['127.0.0.1', '6.6.6.6, nonsense, 10.1.2.3', '10.1.2.3'],
  ])('with a connection from %s and X-Forwarded-For %s is %s', (peer, forwarded, expected) => {
    const headers = new Headers({
      [peerHeader]: peer,
      ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    })
    expect(clientAddress(headers, proxies)).toBe(expected)
  })

  test('is never what the client says of itself where no proxy is trusted', () => {
    const headers = new Headers({ [peerHeader]: '127.0.0.1', 'x-forwarded-for': '198.51.100.1' })
    expect(clientAddress(headers, nobody)).toBe('127.0.0.1')
  })

  test('is unknown where the server tells of no connection, whatever the client says', () => {
    expect(clientAddress(new Headers({ 'x-forwarded-for': '198.51.100.1' }), proxies)).toBe(unknownAddress)
  })
})

test('limits count a whole network of 64 bits of IPv6 as one client', () => {
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(addressKey('2001:db8::6')).toBe('2001:db8:0:0::/64')
  expect(addressKey('::1')).toBe('0:0:0:0::/64')
  expect(addressKey('203.0.113.9')).toBe('203.0.113.9')
})

test.each(['10.0.0.0/33', 'localhost', '10.0.0.0/8/8', 'fd00::/129', '10.0.0.0/x'])('%s is no proxy', (entry) => {
  expect(TrustedProxiesSchema.safeParse(entry).error?.message).toContain(
    `“${entry}” is neither an address nor a network`,
  )
})
