import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { type Handler, site, webFor } from './test-site.js'

const limits = { connect: 0.3, silence: 0.3, whole: 1.6, megabytes: 0.1, header: 8 }
const patience = { tries: 1 }
const ZEROS = Buffer.alloc(50_000_000)

async function codeOf(page: Handler, path = '/a'): Promise<string> {
  const { origin } = await site({ [path]: page })
  const got = await webFor({ limits, patience }).get(`${origin}${path}`)
  return got instanceof Fault ? `${got.code}: ${got.message.replace(/^\S+ /, '').replace(/;.*/, '')}` : got.kind
}

/** A page of this many bytes, in pieces. */
const ofSize =
  (bytes: number, header: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, header)
    for (let left = bytes; left > 0; left -= 1000) response.write('x'.repeat(Math.min(1000, left)))
    response.end()
  }

const compressed =
  (coding: string, body: Uint8Array): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-encoding': coding }).end(body)

/** Writes on and on until the other end goes. */
function forever(response: ServerResponse, part: string, every: number): void {
  const timer = setInterval(() => response.write(part), every)
  response.on('close', () => clearInterval(timer))
}

describe('time', () => {
  it.each<[string, Handler, string]>([
    ['no answer', () => undefined, 'web-slow: did not answer within 0.3 s'],
    [
      'a header and nothing more',
      (_request, response) => response.writeHead(200).flushHeaders(),
      'web-slow: broke off',
    ],
    ['a drip', (_request, response) => forever(response.writeHead(200), 'x', 50), 'web-slow: was not sent whole'],
    ['no end', (_request, response) => forever(response.writeHead(200), 'x'.repeat(9000), 1), 'web-too-large'],
    ['a header that drips', ({ socket }) => dripHeader(socket), 'web-slow: '],
    [
      'a broken connection',
      ({ socket }) => void socket.destroy(),
      'web-unreachable: cannot be reached (the connection broke)',
    ],
    [
      'half a page',
      (_request, response) => half(response),
      'web-unreachable: cannot be reached (the connection broke)',
    ],
  ])('%s', async (_name, page, expected) => {
    const start = performance.now()
    expect(await codeOf(page)).toContain(expected)
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('is not spent where nobody listens', async () => {
    const { port } = await site({})
    const got = await webFor({ limits, patience, resolve: async () => ['127.0.0.9'] }).get(
      `http://news.example:${port}/`,
    )
    expect(got).toMatchObject({
      code: 'web-robots-unreachable',
      message: expect.stringContaining('nothing answers there'),
    })
  })
})

function dripHeader(socket: NodeJS.WritableStream & { destroyed?: boolean }): void {
  socket.write('HTTP/1.1 200 OK\r\n')
  const timer = setInterval(() => socket.write('x: y\r\n'), 50)
  ;(socket as import('node:net').Socket).on('close', () => clearInterval(timer))
}

function half(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000' }).write('x'.repeat(500))
  setTimeout(() => response.destroy(), 20)
}

describe('size', () => {
  const most = 0.1 * 1024 * 1024
  it.each<[string, Handler, string]>([
    ['just within', ofSize(Math.floor(most)), 'fetched'],
    ['just beyond', ofSize(Math.floor(most) + 1), 'web-too-large: is larger than 0.1 MB'],
    [
      'declared beyond',
      (_request, response) => void response.writeHead(200, { 'content-length': '99999999' }).flushHeaders(),
      'web-too-large',
    ],
    ['gzip', compressed('gzip', gzipSync('a'.repeat(1000))), 'fetched'],
    ['gzip by its old name, twice', compressed('x-gzip, GZIP', gzipSync(gzipSync('a'))), 'fetched'],
    ['brotli', compressed('br', brotliCompressSync('a')), 'fetched'],
    ['deflate', compressed('deflate', deflateSync('a')), 'fetched'],
    ['nothing, said to be gzip', compressed('gzip', new Uint8Array()), 'fetched'],
    ['a gzip bomb', compressed('gzip', gzipSync(ZEROS)), 'web-too-large'],
    ['a gzip bomb in a gzip', compressed('gzip, gzip', gzipSync(gzipSync(ZEROS))), 'web-too-large'],
    ['a brotli bomb', compressed('br', brotliCompressSync(ZEROS.subarray(0, 5_000_000))), 'web-too-large'],
    ['a deflate bomb', compressed('deflate', deflateSync(ZEROS)), 'web-too-large'],
    ['too many layers', compressed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('a')))), 'web-malformed'],
    ['an unknown coding', compressed('zstd', Buffer.from('a')), 'compressed by zstd'],
    ['a coding named like a method', compressed('constructor', Buffer.from('a')), 'web-malformed'],
    ['no gzip', compressed('gzip', Buffer.from('plain')), 'its compression is broken'],
    ['no brotli', compressed('br', Buffer.from([255, 255, 255, 255, 1])), 'its compression is broken'],
    [
      'gzip that breaks off',
      compressed('gzip', gzipSync('a'.repeat(1000)).subarray(0, 15)),
      'its compression is broken',
    ],
    [
      'a long header',
      (_request, response) => void response.writeHead(200, { x: 'y'.repeat(9000) }).end(),
      'a header of more than 8 KB',
    ],
    [
      'no HTTP',
      ({ socket }) => void socket.end('220 mail.example ready\r\n'),
      'web-malformed: answered with what cannot be understood',
    ],
  ])('%s', async (_name, page, expected) => expect(await codeOf(page)).toContain(expected))

  it('is what the page has, whole', async () => {
    const words = 'Talks go on. '.repeat(5000)
    const { origin } = await site({ '/a': compressed('gzip', gzipSync(words)) })
    const got = await webFor({ limits }).get(`${origin}/a`)
    expect('bytes' in got && new TextDecoder().decode(got.bytes)).toBe(words)
  })

  it('leaves the host usable', async () => {
    const { origin } = await site({ '/a': compressed('gzip', gzipSync(ZEROS)), '/b': 'b' })
    const web = webFor({ limits, patience })
    expect(await web.get(`${origin}/a`)).toMatchObject({ code: 'web-too-large' })
    expect(await web.get(`${origin}/b`)).toMatchObject({ kind: 'fetched' })
  })
})
