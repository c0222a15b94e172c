// Brings a checkout to the state in which it runs: packages installed as locked, sources compiled.
// Does nothing, in well under a second, where that has been done.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`demarche needs Node 20.19 or newer; this is ${process.versions.node}`)
  process.exit(1)
}

/** Runs a command in the project's root; its output goes to standard error, so that a pipe holds the result alone. */
function run(what, command, args, env = {}) {
  console.error(`${what} …`)
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error(`${what} failed (${done.error?.message ?? `exit code ${done.status}`})`)
    process.exit(1)
  }
}

/** npm writes node_modules/.package-lock.json last, so a copy older than the lock file means an unfinished or old install. */
function installed() {
  const marker = join(root, 'node_modules', '.package-lock.json')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

if (!installed())
  run('installing packages', 'npm', ['ci', '--no-audit', '--no-fund'], { ONNXRUNTIME_NODE_INSTALL: 'skip' })
const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
const compiler = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.tsc)
const build = spawnSync(process.execPath, [compiler, '-b'], { cwd: root, stdio: ['ignore', 2, 2] })
process.exit(build.status ?? 1)
