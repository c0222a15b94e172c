import type { Force } from '../../model/statement.js'
import { phrases } from '../word-set.js'

/**
 * What of a verb holds what is said: a finite `clause`; an `infinitive`; a `quote` beside it; its `object`, `shown` where only a paper's
 * is ("the poll shows a lead"); `person-to`, the object with
 * the infinitive it is to do ("urged Bern to wait"); `object-as`, the object with what it is called ("called it a farce", "sees it as …").
 */
export type Complement = 'clause' | 'infinitive' | 'quote' | 'object' | 'shown' | 'person-to' | 'object-as'

/** What a verb that attributes takes, and how it puts its content. */
export interface CueVerb {
  readonly force: Force
  readonly takes: ReadonlySet<Complement>
  /** Prepositions whose noun is what is said ("talked about", "called for"). */
  readonly prepositions: ReadonlySet<string>
}

/** Complements first, behind a slash the prepositions, then the verbs. A verb of several lines takes what each of them says; its first line gives the force. */
const LINES: readonly (readonly [force: Force, takes: string, verbs: string])[] = [
  [
    'speech',
    'clause quote',
    `say, tell, add, note, state, reply, respond, answer, observe, remark, comment, quip, joke, retort, counter, interject, exclaim, chime, conclude, continue, go on, elaborate, opine, muse,
    point out, rejoin, concur, add on, recall, tweet, tweet out, post, write, text, email, blog, shout, yell, scream, cry, whisper, mutter, murmur, chant, sing, crow, sneer, snap, gush, deadpan, rant, rave, sigh, laugh,
    agree, inform, notify, assure, reassure, remind, warn, caution, advise, persuade, convince, speculate, theorise, theorize, reason, wonder, ask, inquire, enquire, query, boast, brag, complain, grumble, gripe, lament, moan,
    find, show, indicate, suggest, signal, imply, hint, reflect, testify, attest, swear, vow, promise, pledge, insist, argue, contend, maintain, claim, allege, assert, aver, avow, posit, submit, charge, protest, object, plead, beg, pray,
    predict, forecast, estimate, project, calculate, guess, read, declare, proclaim, pronounce, announce, report, reveal, disclose, divulge, confide, confess, admit, concede, acknowledge, confirm, affirm, reaffirm, deny,
    reiterate, repeat, stress, emphasise, emphasize, underline, underscore, highlight, explain, clarify, specify, detail, recount, relate, describe, mention, communicate, convey, relay, message, stipulate, volunteer, venture, urge, demand, propose, recommend, request,
    summarise, summarize, outline, document, demonstrate, prove, rule, tout, intimate, lecture, pronounce, preach, quote, cite, offer, determine`,
  ],
  ['speech', 'quote', 'begin'],
  [
    'thought',
    'clause',
    `believe, think, feel, know, consider, assume, suspect, doubt, understand, realise, realize, see, worry, regard, view, deem, anticipate, reckon, recognise, recognize, imagine, learn, hear, remember, forget, dream, foresee, figure, presume,
    fear, hope, expect, wish, decide, plan, mean, judge, fret, envision, gather, care, regret, mind, hold, accept, discover, trust, bet, fantasise, fantasize, concern`,
  ],
  [
    'thought',
    'infinitive',
    `want, wish, hope, expect, intend, plan, decide, like, prefer, mean, seek, refuse, decline, agree, aim, long, yearn, aspire, resolve, choose, elect, propose, prepare, hesitate, desire, opt, care, need, love, hate`,
  ],
  [
    'speech',
    'infinitive',
    `vow, promise, pledge, swear, offer, threaten, claim, demand, ask, beg, purport, profess, volunteer, undertake, recommend, consent`,
  ],
  [
    'speech',
    'person-to',
    `urge, ask, tell, order, press, pressure, encourage, advise, warn, instruct, command, implore, beg, beseech, exhort, entreat, direct, invite, persuade, convince, request, remind, challenge, dare, push, lobby, call on, call upon, petition, counsel, plead with`,
  ],
  [
    'thought',
    'person-to',
    `want, expect, believe, consider, deem, think, know, like, prefer, need, allow, forbid, permit, authorise, authorize, require, wish, intend`,
  ],
  [
    'speech',
    'object-as',
    'call, describe, label, brand, dub, term, name, declare, pronounce, characterise, characterize, portray, depict, paint, cast, dismiss, denounce, hail, decry, praise, refer to, cite, identify, tout, frame, mock, deride, ridicule, blast, bill, nickname, liken, compare, style, proclaim',
  ],
  [
    'thought',
    'object-as',
    'see, regard, view, consider, deem, think of, find, perceive, interpret, treat, recognise, recognize, judge, rate, rank, feel',
  ],
  [
    'speech',
    'object',
    `announce, report, claim, explain, declare, confirm, acknowledge, admit, reveal, disclose, mention, cite, recall, describe, outline, deny, reiterate, repeat, stress, emphasise, emphasize, underline, underscore, highlight, propose, demand, allege,
    recount, relate, predict, forecast, recommend, recite, discuss, clarify, detail, note, express, voice, promise, pledge, echo, quote, tout, convey, articulate, propound, advocate, preach, utter, list, pose, threaten, proclaim, reaffirm, affirm, release, publish, unveil,
    issue, suggest, signal, address, profess, lament, bemoan, indicate, concede, urge, invoke, request, raise, tackle, advise, guarantee, air, pronounce, state, argue, question, challenge, warn of, share, present, promote, push, float, introduce, debate, illustrate, attribute, assess, document, chronicle, examine,
    explore, review, map out, lay out, spell out, set out, bring up, sum up, play down, play up, talk up`,
  ],
  ['speech', 'shown', 'show, find, give, put, indicate, suggest, reveal, cover, include, contain, rate, rank'],
  [
    'stance',
    'object',
    `praise, criticise, criticize, endorse, condemn, denounce, blast, slam, attack, mock, ridicule, deride, decry, rebuke, chide, castigate, lambast, lambaste, berate, trash, bash, hail, applaud, laud, commend, salute, cheer, welcome, celebrate,
    congratulate, thank, champion, defend, support, oppose, reject, dismiss, rebut, refute, dispute, disavow, renounce, repudiate, blame, accuse, insult, taunt, scold, assail, excoriate, skewer, pan, disparage, belittle, downplay, extol, credit, fault, doubt,
    tackle, back, favor, favour, admire, idolize, love, hate, dislike, prefer, fear, want, like, regret, resent, deplore, detest, loathe, despise, respect, understand, believe, trust, ignore, consider, contemplate, weigh, deflect, protest, champion, approve, veto,
    forgive, scorn, slight, impugn, malign, vilify, demonise, demonize, lampoon, satirise, parody, recommend, nominate, advocate, embrace, envision, imagine, remember, deem, recognise, recognize, doubt, mourn, anticipate, expect, appreciate, enjoy, envy, rip, roast, savage, hit, target, hammer, knock, snub, honor, honour, call out, laugh off, brush off, shrug off, adore, covet, distrust, mistrust`,
  ],
  [
    'speech',
    '/about',
    'talk, speak, complain, boast, brag, joke, ask, wonder, tweet, write, say, lie, gripe, grumble, rant, rave, warn, testify, inquire, preach, lecture, gush, muse, comment, tell, chat, reminisce, riff',
  ],
  ['speech', '/of', 'speak, talk, complain, warn, boast, write, tell, accuse, hint'],
  ['speech', '/for', 'call, advocate, argue, ask, plead, appeal, campaign, lobby, apologise, apologize, press, push'],
  ['speech', '/to', 'point, allude, refer, respond, object, reply, attest, testify, admit, confess, react, appeal'],
  ['speech', '/on', 'comment, elaborate, insist, expound, opine, remark, report, speak, expand, focus, weigh in'],
  ['speech', '/in', 'chime'],
  ['speech', '/at', 'hint'],
  [
    'stance',
    '/against',
    'argue, speak, speak out, rail, campaign, inveigh, protest, lobby, vote, come out, warn, fight',
  ],
  ['stance', '/to', 'object, listen, oppose, agree, commit'],
  ['stance', '/with', 'agree, disagree, sympathise, sympathize, concur, side, empathise, empathize, sympathise'],
  ['stance', '/of', 'approve, disapprove, think, dream, conceive, despair, beware'],
  ['stance', '/about', 'think, worry, care, know, fret, dream, feel, forget, learn, hear, wonder, agonise, fantasise'],
  ['stance', '/for', 'vote, hope, wish, root, cheer, long, yearn, stump, pray, opt, rally, care'],
  ['stance', '/on', 'agree, count, focus, disagree'],
  ['stance', '/in', 'believe, trust'],
  ['stance', '/at', 'scoff, sneer, balk, laugh, bristle, marvel, jeer'],
  ['stance', '/between', 'choose'],
  ['thought', '', 'seem, appear'],
]

/** Verbs that attribute, by lemma or lemma and particle. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = merged()

/** Verbs of what somebody says in a clause of its own. None is an event by itself. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  [...CUE_VERBS].flatMap(([verb, { force, takes }]) => (force === 'speech' && takes.has('clause') ? [verb] : [])),
)

/** Verbs of what somebody holds or wishes; "mean", "hold" and "concern" are left out, for they mostly tell of things. */
export const THOUGHT_VERBS: ReadonlySet<string> = phrases(
  `believe, think, feel, hope, expect, fear, know, consider, assume, suspect, doubt, understand, realise, realize, see, want, wish, worry, intend, regard, view, deem, anticipate, guess, reckon,
  recognise, recognize, imagine, learn, hear, remember, dream, foresee, conclude, decide, like, plan, figure, presume, prefer`,
)

function merged(): ReadonlyMap<string, CueVerb> {
  const rows = new Map<string, { force: Force; takes: Set<Complement>; prepositions: Set<string> }>()
  for (const [force, takes, verbs] of LINES) {
    const [complements = '', prepositions = ''] = takes.split('/')
    for (const verb of verbs.split(',').map((one) => one.trim())) {
      const row = rows.get(verb) ?? { force, takes: new Set(), prepositions: new Set() }
      for (const one of complements.split(' ').filter(isComplement)) row.takes.add(one)
      if (prepositions !== '') row.prepositions.add(prepositions)
      rows.set(verb, row)
    }
  }
  return rows
}

function isComplement(word: string): word is Complement {
  return ['clause', 'infinitive', 'quote', 'object', 'shown', 'person-to', 'object-as'].includes(word)
}
