import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadReader } from './load-reader.js'

const model = fileURLToPath(new URL('../../models/reader', import.meta.url))
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-model-'))
  await cp(model, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

describe('loadReader', () => {
  it.each(['reader.onnx', 'vocabulary.txt', 'classes.json', 'SHA256SUMS'])(
    'names %s where it is missing',
    async (name) => {
      await rm(join(folder, name))
      await expect(loadReader(folder)).rejects.toMatchObject({
        code: 'reader-file-missing',
        message: expect.stringMatching(new RegExp(`${name}.*git checkout`)),
      })
    },
  )

  it.each(['reader.onnx', 'vocabulary.txt', 'classes.json'])('names %s where it is damaged', async (name) => {
    await writeFile(join(folder, name), 'not this')
    await expect(loadReader(folder)).rejects.toMatchObject({
      code: 'reader-file-damaged',
      message: expect.stringMatching(new RegExp(`${name}.*git checkout`)),
    })
  })
})
