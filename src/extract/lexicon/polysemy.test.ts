import { describe, expect, test } from 'vitest'
import { extract } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

function typesOf(notation: string): readonly string[] {
  const { sentence, text } = testSentence(notation)
  const article = {
    id: 'a',
    ref: 'a',
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  return extract({ article, sentences: [sentence] }).records.map(({ type }) => type)
}

const norway = (verb: string, lemma: string, rest: string): string =>
  `Norway/PROPN>2:nsubj ${verb}/VERB/${lemma}/Tense=Past,VerbForm=Fin>0:root ${rest}`

/** One verb, several things to do with it: the arguments decide. */
const CASES: readonly (readonly [notation: string, expected: readonly string[]])[] = [
  [norway('struck', 'strike', 'a/DET>4:det deal/NOUN>2:obj with/ADP>6:case Chad/PROPN>2:obl'), ['AGREE']],
  [norway('struck', 'strike', 'a/DET>4:det base/NOUN>2:obj in/ADP>6:case Chad/PROPN>4:nmod'), ['ASSAULT']],
  [norway('struck', 'strike', 'a/DET>4:det chord/NOUN>2:obj in/ADP>6:case Chad/PROPN>2:obl'), []],
  [norway('met', 'meet', 'Chad/PROPN>2:obj'), ['CONSULT']],
  [norway('met', 'meet', 'the/DET>4:det deadline/NOUN>2:obj'), []],
  [norway('withdrew', 'withdraw', 'troops/NOUN/troop>2:obj from/ADP>5:case Chad/PROPN>2:obl'), ['RETREAT']],
  [
    norway('withdrew', 'withdraw', 'from/ADP>5:case the/DET>5:det treaty/NOUN>2:obl with/ADP>7:case Chad/PROPN>5:nmod'),
    ['SANCTION'],
  ],
  [
    norway(
      'warned',
      'warn',
      'Chad/PROPN>2:obj not/PART>6:advmod to/PART>6:mark interfere/VERB/interfere/VerbForm=Inf>2:xcomp',
    ),
    ['REQUEST'],
  ],
  [norway('warned', 'warn', 'Chad/PROPN>2:obj of/ADP>5:case consequences/NOUN/consequence>2:obl'), ['THREATEN']],
  [norway('offered', 'offer', 'troops/NOUN/troop>2:obj to/ADP>5:case Chad/PROPN>2:obl'), ['AGREE']],
  [norway('offered', 'offer', 'its/PRON>4:nmod:poss opinion/NOUN>2:obj to/ADP>6:case Chad/PROPN>2:obl'), []],
  [
    norway(
      'moved',
      'move',
      'towards/ADP>6:case the/DET>6:det EU/PROPN>6:compound membership/NOUN>2:obl of/ADP>8:case Chad/PROPN>6:nmod',
    ),
    ['REQUEST'],
  ],
  [norway('moved', 'move', 'towards/ADP>5:case the/DET>5:det door/NOUN>2:obl of/ADP>7:case Chad/PROPN>5:nmod'), []],
  [norway('took', 'take', 'part/NOUN>2:obj in/ADP>5:case games/NOUN/game>2:obl in/ADP>7:case Chad/PROPN>5:nmod'), []],
  [norway('committed', 'commit', 'a/DET>4:det crime/NOUN>2:obj in/ADP>6:case Chad/PROPN>2:obl'), []],
  [
    norway('committed', 'commit', 'to/ADP>5:case the/DET>5:det plan/NOUN>2:obl of/ADP>7:case Chad/PROPN>5:nmod'),
    ['AGREE'],
  ],
  [norway('won', 'win', 'a/DET>5:det price/NOUN>5:compound war/NOUN>2:obj with/ADP>7:case Chad/PROPN>5:nmod'), []],
  [norway('plans', 'plan', 'to/PART>4:mark bomb/VERB/bomb/VerbForm=Inf>2:xcomp Chad/PROPN>4:obj'), ['THREATEN']],
  [norway('plans', 'plan', 'to/PART>4:mark help/VERB/help/VerbForm=Inf>2:xcomp Chad/PROPN>4:obj'), ['AGREE']],
  [norway('plans', 'plan', 'to/PART>4:mark sleep/VERB/sleep/VerbForm=Inf>2:xcomp in/ADP>6:case Chad/PROPN>4:obl'), []],
  [
    norway(
      'decided',
      'decide',
      'to/PART>4:mark free/VERB/free/VerbForm=Inf>2:xcomp prisoners/NOUN/prisoner>4:obj from/ADP>7:case Chad/PROPN>5:nmod',
    ),
    ['CONCEDE'],
  ],
  [norway('delayed', 'delay', 'a/DET>4:det decision/NOUN>2:obj on/ADP>6:case Chad/PROPN>4:nmod'), ['RETREAT']],
  [norway('delayed', 'delay', 'a/DET>4:det train/NOUN>2:obj to/ADP>6:case Chad/PROPN>4:nmod'), []],
  [norway('quit', 'quit', 'the/DET>4:det pact/NOUN>2:obj with/ADP>6:case Chad/PROPN>4:nmod'), ['SANCTION']],
  [norway('left', 'leave', 'a/DET>4:det note/NOUN>2:obj in/ADP>6:case Chad/PROPN>2:obl'), []],
  [norway('hit', 'hit', 'the/DET>4:det headlines/NOUN/headline>2:obj in/ADP>6:case Chad/PROPN>2:obl'), []],
  [
    norway('stood', 'stand', 'by/ADP>5:case its/PRON>5:nmod:poss ally/NOUN>2:obl in/ADP>7:case Chad/PROPN>5:nmod'),
    ['SUPPORT'],
  ],
  [
    norway(
      'stood',
      'stand',
      'by/ADP>5:case its/PRON>5:nmod:poss claims/NOUN/claim>2:obl about/ADP>7:case Chad/PROPN>5:nmod',
    ),
    [],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>6:nsubj is/AUX/be>6:cop behind/ADP>6:case it/PRON>2:ccomp',
    ['ACCUSE'],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>6:nsubj is/AUX/be>6:cop near/ADP>6:case it/PRON>2:ccomp',
    [],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>7:nsubj should/AUX>7:aux never/ADV>7:advmod have/AUX>7:aux left/VERB/leave/Tense=Past,VerbForm=Part>2:ccomp Mali/PROPN>7:obj',
    ['ACCUSE'],
  ],
  [
    'Commanders/NOUN/commander>2:nsubj agreed/VERB/agree/Tense=Past,VerbForm=Fin>0:root on/ADP>5:case a/DET>5:det truce/NOUN>2:obl',
    ['AGREE'],
  ],
  [
    'Gardeners/NOUN/gardener>2:nsubj agreed/VERB/agree/Tense=Past,VerbForm=Fin>0:root on/ADP>5:case a/DET>5:det fence/NOUN>2:obl',
    [],
  ],
  [
    norway('had', 'have', 'close/ADJ>4:amod relations/NOUN/relation>2:obj with/ADP>6:case Chad/PROPN>4:nmod'),
    ['COOPERATE'],
  ],
  [norway('had', 'have', 'close/ADJ>4:amod shaves/NOUN/shave>2:obj with/ADP>6:case wolves/NOUN/wolf>4:nmod'), []],
  [
    norway(
      'prevented',
      'prevent',
      'Chadians/PROPN/Chadian>2:obj from/SCONJ>5:mark leaving/VERB/leave/VerbForm=Ger>2:advcl',
    ),
    ['COERCE'],
  ],
  [
    norway('prevented', 'prevent', 'losses/NOUN/loss>2:obj from/SCONJ>5:mark growing/VERB/grow/VerbForm=Ger>2:advcl'),
    [],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>4:nsubj deceived/VERB/deceive/Tense=Past,VerbForm=Fin>2:ccomp it/PRON>4:obj',
    ['ACCUSE'],
  ],
  ['Norway/PROPN>2:nsubj deceived/VERB/deceive/Tense=Past,VerbForm=Fin>0:root wolves/NOUN/wolf>2:obj', []],
  [
    'Chadian/ADJ>2:amod troops/NOUN/troop>3:nsubj left/VERB/leave/Tense=Past,VerbForm=Fin>0:root Mali/PROPN>3:obj',
    ['RETREAT'],
  ],
  [
    'Chadian/ADJ>2:amod troops/NOUN/troop>3:nsubj left/VERB/leave/Tense=Past,VerbForm=Fin>0:root hundreds/NOUN/hundred>3:obj homeless/ADJ>3:xcomp',
    [],
  ],
  [norway('refused', 'refuse', 'to/PART>4:mark leave/VERB/leave/VerbForm=Inf>2:xcomp Chad/PROPN>4:obj'), ['REJECT']],
  [
    norway(
      'declined',
      'decline',
      'to/PART>4:mark comment/VERB/comment/VerbForm=Inf>2:xcomp on/ADP>6:case Chad/PROPN>4:obl',
    ),
    [],
  ],
  [norway('asked', 'ask', 'for/ADP>4:case help/NOUN>2:obl from/ADP>6:case Chad/PROPN>4:nmod'), ['REQUEST']],
  [norway('asked', 'ask', 'Chad/PROPN>2:obj for/ADP>5:case comment/NOUN>2:obl'), []],
  [
    norway(
      'turned',
      'turn',
      'out/ADP>2:compound:prt to/PART>5:mark win/VERB/win/VerbForm=Inf>2:xcomp in/ADP>7:case Chad/PROPN>5:obl',
    ),
    [],
  ],
  [
    norway(
      'pulled',
      'pull',
      'its/PRON>4:nmod:poss troops/NOUN/troop>2:obj out/ADP>2:compound:prt of/ADP>7:case Chad/PROPN>2:obl',
    ),
    ['RETREAT'],
  ],
  [norway('shut', 'shut', 'the/DET>4:det valve/NOUN>2:obj to/ADP>6:case Chad/PROPN>2:obl'), ['SANCTION']],
  [norway('shut', 'shut', 'the/DET>4:det window/NOUN>2:obj to/ADP>6:case Chad/PROPN>2:obl'), []],
  [norway('cut', 'cut', 'supplies/NOUN/supplie>2:obj to/ADP>5:case Chad/PROPN>2:obl'), ['SANCTION']],
  [
    norway('ordered', 'order', 'Chadians/PROPN/Chadian>2:obj to/PART>5:mark leave/VERB/leave/VerbForm=Inf>2:xcomp'),
    ['SANCTION'],
  ],
  [
    norway('ordered', 'order', 'soldiers/NOUN/soldier>2:obj to/PART>5:mark leave/VERB/leave/VerbForm=Inf>2:xcomp'),
    ['REQUEST'],
  ],
  [norway('sued', 'sue', 'for/ADP>4:case peace/NOUN>2:obl with/ADP>6:case Chad/PROPN>4:nmod'), ['REQUEST']],
  [norway('sued', 'sue', 'Chad/PROPN>2:obj for/ADP>5:case damages/NOUN/damage>2:obl'), ['ACCUSE']],
  [norway('advised', 'advise', 'Chad/PROPN>2:obj against/ADP>6:case a/DET>6:det raid/NOUN>2:obl'), ['REJECT']],
  [norway('intercepted', 'intercept', 'a/DET>4:det drone/NOUN>2:obj from/ADP>6:case Chad/PROPN>4:nmod'), ['ASSAULT']],
  [norway('intercepted', 'intercept', 'a/DET>4:det trawler/NOUN>2:obj from/ADP>6:case Chad/PROPN>4:nmod'), ['COERCE']],
  [norway('freed', 'free', 'drivers/NOUN/driver>2:obj from/ADP>5:case Chad/PROPN>3:nmod'), ['RETREAT']],
  [norway('freed', 'free', 'capital/NOUN>2:obj for/ADP>5:case Chad/PROPN>2:obl'), []],
  [norway('burned', 'burn', 'trawlers/NOUN/trawler>2:obj from/ADP>5:case Chad/PROPN>3:nmod'), ['COERCE']],
  [norway('burned', 'burn', 'calories/NOUN/calorie>2:obj in/ADP>5:case Chad/PROPN>2:obl'), []],
  [
    norway(
      'considered',
      'consider',
      'freeing/VERB/free/VerbForm=Ger>2:xcomp hostages/NOUN/hostage>3:obj from/ADP>6:case Chad/PROPN>4:nmod',
    ),
    ['CONCEDE'],
  ],
  [norway('considered', 'consider', 'moving/VERB/move/VerbForm=Ger>2:xcomp to/ADP>5:case Chad/PROPN>3:obl'), []],
  [norway('owes', 'owe', 'nothing/PRON>2:obj to/ADP>5:case Chad/PROPN>2:obl'), ['REJECT']],
  [norway('owes', 'owe', 'money/NOUN>2:obj to/ADP>5:case Chad/PROPN>2:obl'), []],
  [norway('let', 'let', 'Chadians/PROPN/Chadian>4:nsubj cross/VERB/cross/VerbForm=Inf>2:ccomp'), ['CONCEDE']],
  [norway('let', 'let', 'wolves/NOUN/wolf>4:nsubj cross/VERB/cross/VerbForm=Inf>2:ccomp'), []],
  [
    norway(
      'showed',
      'show',
      'no/DET>4:det sign/NOUN>2:obj of/SCONJ>6:mark yielding/VERB/yield>4:acl to/ADP>8:case Chad/PROPN>6:obl',
    ),
    ['REJECT'],
  ],
  [
    norway(
      'showed',
      'show',
      'a/DET>4:det sign/NOUN>2:obj of/SCONJ>6:mark ageing/VERB/age>4:acl in/ADP>8:case Chad/PROPN>6:obl',
    ),
    [],
  ],
  [
    'Norway/PROPN>5:nsubj has/AUX/have>5:aux not/PART>5:advmod quite/ADV>5:advmod kept/VERB/keep/VerbForm=Part>0:root its/PRON>7:nmod:poss word/NOUN>5:obj to/ADP>9:case Chad/PROPN>5:obl',
    ['REJECT'],
  ],
  [norway('kept', 'keep', 'its/PRON>4:nmod:poss word/NOUN>2:obj to/ADP>6:case Chad/PROPN>2:obl'), []],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root it/PRON>5:nsubj would/AUX>5:aux regard/VERB/regard/VerbForm=Inf>2:ccomp a/DET>7:det raid/NOUN>5:obj as/ADP>10:case a/DET>10:det declaration/NOUN>5:obl of/ADP>12:case war/NOUN>10:nmod by/ADP>14:case Chad/PROPN>5:obl',
    ['THREATEN'],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root it/PRON>5:nsubj would/AUX>5:aux regard/VERB/regard/VerbForm=Inf>2:ccomp a/DET>7:det visit/NOUN>5:obj as/ADP>10:case a/DET>10:det favour/NOUN>5:obl by/ADP>12:case Chad/PROPN>5:obl',
    [],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root it/PRON>5:nsubj would/AUX>5:aux defend/VERB/defend/VerbForm=Inf>2:ccomp its/PRON>7:nmod:poss soil/NOUN>5:obj against/ADP>9:case Chad/PROPN>5:obl',
    ['THREATEN'],
  ],
  [
    'Norway/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>4:nsubj lied/VERB/lie/Tense=Past,VerbForm=Fin>2:ccomp',
    ['ACCUSE'],
  ],
  [
    'Norway/PROPN>2:nsubj claims/VERB/claim/Tense=Pres,VerbForm=Fin>0:root Chad/PROPN>4:nsubj shelled/VERB/shell/Tense=Past,VerbForm=Fin>2:ccomp a/DET>6:det village/NOUN>4:obj',
    ['ACCUSE', 'ASSAULT'],
  ],
  [norway('had', 'have', 'a/DET>5:det heart/NOUN>5:compound attack/NOUN>2:obj in/ADP>7:case Chad/PROPN>2:obl'), []],
]

describe('words of many meanings', () => {
  test.each(CASES)('%s', (notation, expected) => {
    expect(typesOf(notation)).toEqual(expected)
  })
})
