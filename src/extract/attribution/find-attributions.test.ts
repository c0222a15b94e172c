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
    [
      'a verb with the one that says how far it has come',
      'The/DET>2:det envoy/NOUN>3:nsubj declined/VERB/decline>0:root to/PART>5:mark comment/VERB//VerbForm=Inf>3:xcomp on/ADP>8:case the/DET>8:det leak/NOUN>5:obl ./PUNCT>3:punct',
      ['The envoy [declined to comment on] the leak'],
    ],
    [
      'a feeling that something is so',
      'Residents/NOUN/resident>3:nsubj were/AUX/be>3:cop worried/ADJ>0:root that/SCONJ>8:mark the/DET>6:det dam/NOUN>8:nsubj would/AUX>8:aux break/VERB//VerbForm=Inf>3:ccomp ./PUNCT>3:punct',
      ['Residents [were worried] that the dam would break'],
    ],
    [
      'what somebody has decided',
      'His/PRON>2:nmod:poss decision/NOUN>5:nsubj to/PART>4:mark stay/VERB//VerbForm=Inf>2:acl surprised/VERB/surprise>0:root the/DET>7:det crew/NOUN>5:obj ./PUNCT>5:punct',
      ['His [decision] to stay'],
    ],
    [
      'what seems',
      'The/DET>2:det seal/NOUN>3:nsubj seems/VERB/seem>0:root to/PART>6:mark have/AUX>6:aux broken/VERB/break>3:xcomp ./PUNCT>3:punct',
      ['[seems] The seal … to have broken'],
    ],
    [
      'what is expected by nobody named',
      'Kuvik/PROPN>3:nsubj:pass is/AUX/be>3:aux:pass expected/VERB/expect/VerbForm=Part,Tense=Past>0:root to/PART>5:mark resign/VERB//VerbForm=Inf>3:xcomp ./PUNCT>3:punct',
      ['[is expected] Kuvik … to resign'],
    ],
    [
      'a source with what it is, and the reason of a blame',
      'Steen/PROPN>5:nsubj the/DET>4:det harbour/NOUN>4:compound master/NOUN>1:appos accused/VERB/accuse>0:root Iceland/PROPN>5:obj of/SCONJ>8:mark hiding/VERB/hide/VerbForm=Part,Tense=Pres>5:advcl it/PRON>8:obj ./PUNCT>5:punct',
      ['Steen the harbour master [accused] Iceland of hiding it'],
    ],
    [
      'a quotation behind a colon, by who is named before it',
      'A/DET>3:det stormy/ADJ>3:amod week/NOUN>0:root for/ADP>6:case Mayor/PROPN>6:nmod:desc Steen/PROPN>3:nmod :/PUNCT>10:punct “/PUNCT>10:punct Nobody/PRON>10:nsubj asked/VERB/ask>3:parataxis us/PRON/we>10:iobj ./PUNCT>10:punct ”/PUNCT>10:punct',
      ['Mayor Steen [:] “ Nobody asked us . ”'],
    ],
    [
      'speech inside of speech, both',
      'Kuvik/PROPN>2:nsubj said/VERB/say>0:root that/SCONJ>5:mark Steen/PROPN>5:nsubj denied/VERB/deny>2:ccomp the/DET>7:det leak/NOUN>5:obj ./PUNCT>2:punct',
      ['Kuvik [said] that Steen denied the leak', 'Steen [denied] the leak'],
    ],
    [
      'a clause around its own cue',
      'Moreno/PROPN>8:nsubj ,/PUNCT>4:punct he/PRON>4:nsubj said/VERB/say>8:parataxis ,/PUNCT>4:punct would/AUX>8:aux not/PART>8:advmod sign/VERB//VerbForm=Inf>0:root ./PUNCT>8:punct',
      ['he [said] Moreno … would not sign'],
    ],
    [
      'a name given in the passive, with its marks',
      'The/DET>2:det ferry/NOUN>4:nsubj:pass was/AUX/be>4:aux:pass called/VERB/call/VerbForm=Part,Tense=Past>0:root “/PUNCT>8:punct a/DET>8:det floating/VERB/float>8:amod museum/NOUN>4:xcomp ”/PUNCT>8:punct by/ADP>11:case Steen/PROPN>4:obl:agent ./PUNCT>4:punct',
      ['Steen [was called] The ferry … “ a floating museum ”'],
    ],
    [
      'a lead that a paper shows',
      'The/DET>2:det survey/NOUN>3:nsubj shows/VERB/show>0:root a/DET>6:det wide/ADJ>6:amod lead/NOUN>3:obj for/ADP>8:case Moreno/PROPN>6:nmod ./PUNCT>3:punct',
      ['The survey [shows] a wide lead for Moreno'],
    ],
    [
      'a quotation that is never closed, to the end of its line',
      '“/PUNCT>4:punct We/PRON>4:nsubj will/AUX>4:aux wait/VERB//VerbForm=Inf>7:ccomp ,/PUNCT>4:punct Moreno/PROPN>7:nsubj said/VERB/say>0:root ./PUNCT>7:punct',
      ['Moreno [said] “ We will wait'],
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
    [
      'a thing that a thing does',
      'The/DET>2:det roof/NOUN>4:nsubj:pass was/AUX/be>4:aux:pass repaired/VERB/repair/VerbForm=Part,Tense=Past>0:root by/ADP>7:case the/DET>7:det union/NOUN>4:obl:agent ./PUNCT>4:punct',
    ],
    [
      'question and answer, which name nobody',
      'Q/NOUN>0:root :/PUNCT>5:punct Will/AUX>5:aux you/PRON>5:nsubj go/VERB//VerbForm=Inf>1:parataxis ?/PUNCT>1:punct',
    ],
    ['a feeling about nothing', 'Residents/NOUN/resident>3:nsubj were/AUX/be>3:cop worried/ADJ>0:root ./PUNCT>3:punct'],
    [
      'a plan without an owner',
      'The/DET>2:det plan/NOUN>5:nsubj to/PART>4:mark stay/VERB//VerbForm=Inf>2:acl failed/VERB/fail>0:root ./PUNCT>5:punct',
    ],
  ])('leaves %s', (_, notation) => {
    expect(attributionsIn(notation)).toEqual([])
  })
})
