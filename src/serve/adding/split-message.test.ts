import { expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { splitMessage } from './split-message.js'

it.each<[string, Fault, readonly [string, string, string]]>([
  ['a file', Fault.of('input-empty', { input: 'a.txt' }), ['a.txt', 'is empty', 'give it a text, or leave it out']],
  [
    'an address with a colon',
    Fault.of('web-missing', { input: 'https://x.org/a:b', at: '' }),
    ['https://x.org/a:b', 'is not there (404)', 'check the address'],
  ],
  [
    'an address that was sent on',
    Fault.of('web-gone', { input: 'https://x.org/a', at: 'https://y.org/' }),
    [
      '',
      'https://x.org/a (sent on to https://y.org/): was taken away for good (410)',
      'leave it out, or look for a copy in an archive',
    ],
  ],
  [
    'a fault that names no input',
    Fault.of('job-unknown', { id: 'x' }),
    ['', 'x: no job has this id, or it ended long ago', '/jobs lists those that are known'],
  ],
  ['nothing to do', Fault.of('actors-line', { input: 'a', line: 3, reason: 'no name' }), ['a', 'line 3: no name', '']],
])('%s', (_, fault, [input, happened, todo]) => expect(splitMessage(fault)).toEqual({ input, happened, todo }))
