import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAULT_CODES, messageOf } from './model/fault.js'

const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')

/** Each code with the words behind it, as they read without their line ends and escapes. */
const rows = new Map(
  page.split(/^- /m).flatMap((entry) => {
    const [, code, words = ''] = /^`([a-z0-9-]+)`: ([^#]*)/.exec(entry) ?? []
    return code === undefined ? [] : [[code, words.replace(/\\/g, '').replace(/\s+/g, ' ').trim()] as const]
  }),
)

describe('docs/errors.md', () => {
  it.each(FAULT_CODES)('says what %s says', (code) => {
    expect(rows.get(code), `add "- \`${code}\`: ${messageOf(code)}"`).toBe(messageOf(code).trim())
  })

  it('has no code that is not there', () => {
    expect([...rows.keys()].filter((code) => !(FAULT_CODES as readonly string[]).includes(code))).toEqual([])
  })
})
