import { describe, expect, it } from 'vitest'
import { attributionsIn } from './test-attributions.js'

const QUOTED = `“/PUNCT>4:punct We/PRON>4:nsubj are/AUX/be>4:cop ready/ADJ>9:ccomp ,/PUNCT>4:punct ”/PUNCT>4:punct the/DET>8:det envoy/NOUN>9:nsubj said/VERB/say>0:root ./PUNCT>9:punct
  “/PUNCT>5:punct The/DET>3:det rest/NOUN>5:nsubj is/AUX/be>5:cop up/ADP>0:root to/ADP>7:case them/PRON/they>5:obl ./PUNCT>5:punct ”/PUNCT>5:punct`

describe('findAttributions', () => {
  it.each([
    [
      'a clause with that',
      'The/DET>2:det minister/NOUN>3:nsubj told/VERB/tell>0:root reporters/NOUN>3:iobj that/SCONJ>9:mark the/DET>7:det bridge/NOUN>9:nsubj would/AUX>9:aux stay/VERB>3:ccomp shut/VERB>9:xcomp ./PUNCT>3:punct',
      ['The minister [told] that the bridge would stay shut'],
    ],
    [
      'a quotation that goes on behind the cue',
      QUOTED,
      ['the envoy [said] “ We are ready , ” … “ The rest is up to them . ”'],
    ],
    [
      'a quotation that opens anew in the next paragraph',
      QUOTED.replace('\n  “', '\n  ¶ “'),
      ['the envoy [said] “ We are ready , ” … “ The rest is up to them . ”'],
    ],
    [
      'a source in the middle',
      'Fishermen/NOUN>11:nsubj:pass ,/PUNCT>1:punct according/VERB/accord>7:case to/ADP>3:fixed the/DET>7:det harbour/NOUN>7:compound master/NOUN>11:obl ,/PUNCT>1:punct had/AUX/have>11:aux been/AUX/be>11:aux:pass warned/VERB/warn/VerbForm=Part,Tense=Past>0:root twice/ADV>11:advmod ./PUNCT>11:punct',
      ['the harbour master [according to] Fishermen … had been warned twice'],
    ],
    [
      'a headline',
      'Moreno/PROPN>0:root :/PUNCT>6:punct Ferry/PROPN>6:nsubj will/AUX>6:aux not/PART>6:advmod sail/VERB>1:parataxis',
      ['Moreno [:] Ferry will not sail'],
    ],
    [
      'somebody who is to do a thing',
      'Norway/PROPN>2:nsubj urged/VERB/urg>0:root Iceland/PROPN>2:obj to/PART>5:mark open/VERB>2:xcomp its/PRON>7:nmod:poss ports/NOUN>5:obj ./PUNCT>2:punct',
      ['Norway [urged] Iceland to open its ports'],
    ],
    [
      'a name for a thing, by a relative pronoun',
      'The/DET>2:det critics/NOUN>11:nsubj ,/PUNCT>5:punct who/PRON//PronType=Rel>5:nsubj called/VERB/call>2:acl:relcl the/DET>7:det plan/NOUN>5:obj a/DET>9:det disgrace/NOUN>5:xcomp ,/PUNCT>2:punct left/VERB/leave>0:root ./PUNCT>11:punct',
      ['who [called] the plan a disgrace'],
    ],
    [
      'the same in the passive',
      'The/DET>2:det plan/NOUN>4:nsubj:pass was/AUX/be>4:aux:pass described/VERB/describe/VerbForm=Part,Tense=Past>0:root by/ADP>7:case the/DET>7:det union/NOUN>4:obl:agent as/ADP>11:case a/DET>11:det bad/ADJ>11:amod joke/NOUN>4:obl ./PUNCT>4:punct',
      ['the union [was described] The plan … as a bad joke'],
    ],
    [
      'a preposition that belongs to the verb',
      'Moreno/PROPN>4:nsubj has/AUX/have>4:aux long/ADV>4:advmod called/VERB/call>0:root for/ADP>8:case a/DET>8:det new/ADJ>8:amod harbour/NOUN>4:obl ./PUNCT>4:punct',
      ['Moreno [has long called for] a new harbour'],
    ],
    [
      'praise of a thing',
      'The/DET>2:det mayor/NOUN>3:nsubj praised/VERB/praise>0:root the/DET>6:det new/ADJ>6:amod bridge/NOUN>3:obj ./PUNCT>3:punct',
      ['The mayor [praised] the new bridge'],
    ],
  ])('finds %s', (_, notation, expected) => {
    expect(attributionsIn(notation)).toEqual(expected)
  })

  it.each([
    [
      'a thing that takes no stance',
      'The/DET>2:det wall/NOUN>3:nsubj backed/VERB/back>0:root the/DET>5:det garden/NOUN>3:obj ./PUNCT>3:punct',
    ],
    [
      'words that the article only sets in marks',
      'The/DET>5:det “/PUNCT>5:punct grand/ADJ>5:amod ”/PUNCT>5:punct opening/NOUN>6:nsubj failed/VERB/fail>0:root ./PUNCT>6:punct',
    ],
    [
      'a colon behind a time',
      'At/ADP>2:case 10/NUM>0:root :/PUNCT>2:punct 30/NUM>2:nummod trains/NOUN>6:nsubj stop/VERB>2:parataxis',
    ],
  ])('leaves %s', (_, notation) => {
    expect(attributionsIn(notation)).toEqual([])
  })
})
