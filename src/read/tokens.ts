import type { Token } from '../model/sentence.js'
import { cliticCut } from './clitics.js'
import { TOKEN_RULES } from './token-rules.js'

const TOKEN = new RegExp([...TOKEN_RULES.map(([, pattern]) => `(?:${pattern})`), String.raw`\S`].join('|'), 'gu')

/** Cuts a text into tokens: every character but white space is in exactly one, and each is a slice of the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number): void => {
    tokens.push({ form: text.slice(start, end), start, end })
  }
  for (const { 0: form, index: start } of text.matchAll(TOKEN)) {
    const end = start + form.length
    const cut = cliticCut(form)
    if (cut === null) add(start, end)
    else {
      add(start, start + cut)
      add(start + cut, end)
    }
  }
  return tokens
}
