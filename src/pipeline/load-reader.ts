import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../model/fault.js'
import { createReader, type Reader, readerClassesSchema } from '../read/reader.js'

const MODEL_FOLDER = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'models', 'reader')

/**
 * Opens the reader model in `folder` (default: the one that comes with the package), each file checked against `SHA256SUMS`.
 * One thread: articles are read side by side by several workers, which is faster than several threads on one.
 * @throws {Fault} `reader-file-missing`, `reader-file-damaged`, with the file and how to restore it.
 */
export async function loadReader(folder: string = MODEL_FOLDER): Promise<Reader> {
  const sums = parseSums((await modelFile(join(folder, 'SHA256SUMS'))).toString('utf8'))
  const checked = async (name: string): Promise<Buffer> => {
    const file = join(folder, name)
    const bytes = await modelFile(file)
    if (createHash('sha256').update(bytes).digest('hex') !== sums.get(name))
      throw Fault.of('reader-file-damaged', { file })
    return bytes
  }
  const [graph, vocabulary, classes, { InferenceSession }] = await Promise.all([
    checked('reader.onnx'),
    checked('vocabulary.txt'),
    checked('classes.json'),
    import('onnxruntime-node'),
  ])
  const session = await InferenceSession.create(graph, { intraOpNumThreads: 1, logSeverityLevel: 3 })
  return createReader({
    session,
    vocabulary: vocabulary.toString('utf8'),
    classes: readerClassesSchema.parse(JSON.parse(classes.toString('utf8'))),
  })
}

/** The lines of `sha256sum`: a sum, two spaces, a name. */
const parseSums = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((line): [string, string] => [line.slice(66), line.slice(0, 64)]))

async function modelFile(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw Fault.of('reader-file-missing', { file })
  })
}
