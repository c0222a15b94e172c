import type { Agreement } from '../../model/claim.js'

/** A sign and a word, so that the colour is never alone. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, readonly [sign: string, word: string]>> = {
  corroborated: ['✓', 'agreed'],
  single: ['○', 'single'],
  conflicting: ['≠', 'conflict'],
}

export function AgreementMark({ agreement }: { agreement: Agreement }) {
  const [sign, word] = AGREEMENT_WORDS[agreement]
  return (
    <span class={`mark-${agreement} tag`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}
