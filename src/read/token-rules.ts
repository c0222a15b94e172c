import { BEFORE_NAMES, MAY_END } from './abbreviations.js'

const dotted = [...BEFORE_NAMES, ...MAY_END].filter((word) => !word.includes('.')).sort((a, b) => b.length - a.length)

/**
 * What a token may look like, the first that fits; what none fits is cut a character at a time. Conventions of UD English EWT.
 * Every repetition is bounded or takes what it has looked at, so that cutting stays linear in the text.
 */
export const TOKEN_RULES: readonly (readonly [name: string, pattern: string])[] = [
  ['address', String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]}'’]`],
  ['e-mail', String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}`],
  ['domain', String.raw`(?:[a-zA-Z0-9-]{1,40}\.){1,4}(?:com|org|net|edu|gov|info)\b(?!\.\p{L})`],
  ['tag', String.raw`[@#]\p{L}[\p{L}\p{N}_]*`],
  ['emoticon', String.raw`[:;=8][-o*']?[)(\]\[dDpP|\\/](?=\s|$)`],
  ['emoji', String.raw`\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1F3FB}-\u{1F3FF}])*`],
  ['flag', String.raw`[\u{1F1E6}-\u{1F1FF}]{2}`],
  ['ellipsis', String.raw`\.{2,}|…|\. \. \.`],
  ['rule', String.raw`-{2,}|_{2,}|={2,}|\*{2,}|~{2,}|[—–]+`],
  ['stress', '[!?]+'],
  ['quotes', "''|``"],
  ['currency', String.raw`(?:US|AU|CA|HK|NZ|A|C|S)\$`],
  ['firm', String.raw`\p{Lu}+&\p{Lu}+`],
  ['initials', String.raw`(?:\p{L}\.){2,}(?![\p{L}\p{N}])`],
  ['abbreviation', String.raw`(?:${dotted.join('|')})\.(?![\p{L}\p{N}])`],
  ['initial', String.raw`\p{Lu}\.(?=\s+\p{Lu})`],
  ['model', String.raw`\p{Lu}{1,6}-\d+\p{L}?(?![\p{L}\p{N}-])`],
  ['time', String.raw`\d{1,2}(?:[:.]\d\d)?(?=[ap]\.?m\b)`],
  ['telephone', String.raw`\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}(?![\p{L}\p{N}-])`],
  ['number', String.raw`\d+(?:[.,:\/]\d+)*(?:(?:st|nd|rd|th|['’]?s)(?![\p{L}]))?`],
  ['prefixed', String.raw`(?:anti|bi|co|counter|de|e|ex|extra|inter|intra|mega|micro|mid|mini|multi|neo|non|over|post|pre|pro|pseudo|quasi|re|semi|sub|super|trans|ultra|un|under|vice|Anti|Bi|Co|Counter|De|E|Ex|Inter|Mid|Mini|Multi|Neo|Non|Post|Pre|Pro|Re|Semi|Sub|Trans|Ultra|Un|Vice)-\p{L}[\p{L}\p{M}]*`],
  ['clitic', String.raw`['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?![\p{L}\p{N}])`],
  ['word', String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’]\p{L}+)*`],
] // biome-ignore format: a table of patterns
