/**
 * Verbs that attribute words or thoughts to somebody. `speech` tells what was said, `thought` what is held or wished; both make the
 * speaker of what they contain. Neither is an event by itself.
 */
const SPEECH = `say, tell, add, note, state, announce, report, claim, argue, explain, declare, insist, stress, emphasise, emphasize, underline, underscore, highlight, reiterate, repeat,
  confirm, acknowledge, admit, concede, assert, maintain, contend, reply, respond, answer, observe, remark, comment, warn, caution, allege, suggest, write, tweet, post, quote,
  conclude, disclose, reveal, indicate, signal, mention, recall, recount, cite, inform, read, quip, joke, boast, brag, complain, lament, concur, counter, retort, interject, exclaim, whisper, shout,
  predict, forecast, estimate, promise, vow, pledge, swear, affirm, reaffirm, attest, testify, describe, point out, note, go on, continue, elaborate, clarify, advise, assure, remind, notify, ask, wonder, inquire, urge, demand, propose,
  accuse, charge, deny, convey, communicate, message, relay, speculate, hint, imply, convince, persuade, stipulate, proclaim, pronounce, opine, chime, venture, volunteer, tell, protest, plead, muse, cry, yell, rejoin, summarise, summarize, outline, specify, document, find, show, caution, agree`
const THOUGHT = `believe, think, feel, hope, expect, fear, know, consider, assume, suspect, doubt, understand, realise, realize, see, want, wish, worry, intend, regard, view, deem, anticipate, guess, reckon, recognise, recognize, imagine, learn, hear, remember, dream, foresee, conclude, decide, like, plan, figure, presume, prefer`

const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))
export const SPEECH_VERBS = words(SPEECH)
export const THOUGHT_VERBS = words(THOUGHT)

/** Verbs that may stand beside a quotation, before or after it, without a that-clause ("'No,' smiled the envoy" is left out on purpose). */
export const QUOTING_VERBS =
  words(`say, tell, add, note, state, announce, explain, declare, insist, stress, reiterate, repeat, confirm, acknowledge, admit, assert, reply, respond, answer, observe, remark, comment, warn, write, tweet, post, conclude,
  recall, read, quip, joke, complain, lament, counter, retort, exclaim, continue, go on, ask, argue, claim, report, vow, promise, assure, caution, predict, urge, boast, shout, cry, elaborate, clarify, emphasise, emphasize, underline, underscore, speak, begin, tell, charge, allege, protest, call, suggest, point out, offer, concede, demand, pledge, praise`)

/** Nouns that carry a that-clause in somebody's name: "his belief that", "reports that". */
export const SPEECH_NOUNS = words(
  'statement, claim, belief, assertion, argument, view, warning, allegation, accusation, suggestion, assurance, promise, pledge, vow, insistence, announcement, contention, remark, comment, declaration, report, opinion, hope, fear, expectation, conviction, admission, denial, concern, message, conclusion, notion, idea, charge, threat, prediction, rumor, rumour',
)

/** What merely stands for an outlet or paper that passes words on ("the report said"). */
export const IMPERSONAL_SOURCES = words(
  'report, statement, letter, document, text, survey, poll, article, story, study',
)
