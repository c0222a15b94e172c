import { expect, it } from 'vitest'
import { statedBy, toArticle } from './report.js'

it.each([
  ['a \ud800 b', 'a \ufffd b'],
  ['\udc00\ud800', '\ufffd\ufffd'],
  ['🕊️ 𝔘', '🕊️ 𝔘'],
])('keeps of %j what Unicode text can be, without moving an offset', (raw, text) => {
  const article = toArticle({ ref: '1', stated: statedBy('record', { title: raw }), text: raw })
  expect([article.text, article.title]).toEqual([text, text])
})
