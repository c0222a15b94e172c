import { describe, expect, it } from 'vitest'
import { findForeign, isForeign } from './foreign.js'

describe('isForeign', () => {
  it.each([
    'El gobierno de Bolivia rechazó la oferta de un puerto franco, según dijo el canciller en una rueda de prensa.',
    'Le ministre français a déclaré que le cessez-le-feu est une étape dans la bonne direction pour la région.',
    'Der Minister sagte, dass die Gespräche mit der Regierung nicht in Frage kommen und das Angebot vom Tisch ist.',
    'Il ministro ha detto che la tregua è un passo nella direzione giusta per il paese.',
    'O ministro disse que não há acordo com o governo da região e que a proposta do bloco foi recusada.',
    'De minister zei dat het bestand niet van lange duur zou zijn en dat een akkoord ver weg is.',
    'Ministern sade att det inte finns ett avtal och att landet är redo för nya samtal.',
    'Министр отверг предложение.',
    '联合国呼吁双方保持克制。',
    'الأمم المتحدة تدعو إلى ضبط النفس',
  ])('%s', (text) => expect(isForeign(text)).toBe(true))

  it.each([
    'The government of Bolivia rejected the offer of a free port, the minister told reporters in La Paz.',
    'Talks between Luiz Inácio da Silva, Ursula von der Leyen and Javier de la Torre ended in Rio de Janeiro.',
    'Bundeskanzler Merz, El País and Le Monde',
    'PARIS REJECTS ROME PLAN',
    'El Salvador, Costa Rica, Las Vegas, Los Angeles, La Paz, Des Moines, Le Mans and Den Haag took part.',
    'His word for it was “затишье”, a lull, and he meant the whole of the front line.',
    'Die Hard fans met in Van, and a man on the road to Al Hasakah saw it.',
    '5 – 3',
    '',
  ])('not: %s', (text) => expect(isForeign(text)).toBe(false))
})

describe('findForeign', () => {
  const english = 'Chile and Bolivia resumed talks on access to the sea on Monday, and Peru welcomed the decision.'
  const spanish =
    'El gobierno de Bolivia rechazó la oferta de un puerto franco, según dijo el canciller en una rueda de prensa.'

  it('finds the paragraph in another language', () => {
    const text = `${english}\n\n${spanish}\n\n${english}`
    expect(findForeign(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([spanish])
  })

  it('finds the sentence in another script', () => {
    const text = `${english} 联合国呼吁双方保持克制。`
    const sentences = [
      { start: 0, end: english.length },
      { start: english.length + 1, end: text.length },
    ]
    expect(findForeign(text, sentences)).toEqual([sentences[1]])
  })

  it('leaves a report alone that is foreign as a whole, under an English line too', () => {
    expect(findForeign(spanish, [])).toEqual([])
    expect(findForeign(`Peru talks\n\n${`${spanish}\n\n`.repeat(4)}`, [])).toEqual([])
  })
})
