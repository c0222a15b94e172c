import { describe, expect, it } from 'vitest'
import { userAgent } from './user-agent.js'

describe('userAgent', () => {
  it.each([
    ['', /^Demarche\/\d+\.\d+\.\d+$/],
    ['desk@news.example', /^Demarche\/\S+ \(\+desk@news\.example\)$/],
    ['https://news.example/robot', /\(\+https:\/\/news\.example\/robot\)$/],
    ['a)\r\nHost: b (c', /\(\+aHost: b c\)$/],
    ['☎', /^Demarche\/\S+$/],
  ])('%j', (contact, form) => expect(userAgent(contact)).toMatch(form))
})
