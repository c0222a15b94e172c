import { z } from 'zod'

/** PLOVER 0.8 sectors (the codes in use there), and UNK where the text gives none. */
export const SECTORS = [
  'GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'PTY', 'REB', 'PRM', 'COP', 'CVL', 'BUS', 'JRN', 'OPP', 'SOC', 'REL', 'ELI',
  'AGR', 'CRM', 'EDU', 'ENV', 'HRI', 'IGO', 'LAB', 'MED', 'NGO', 'REF', 'UAF', 'UNK',
] as const // biome-ignore format: a table of codes
export type Sector = (typeof SECTORS)[number]

/**
 * Who acts, speaks or is addressed. `id` is an ISO 3166 alpha-3 code for a state and everyone who acts for it, an acronym
 * for an organisation (NATO, EU, UN), otherwise the name in upper case. `name` is the fullest form found; null for the state as such.
 */
export const partySchema = z
  .object({ id: z.string().min(1), sector: z.enum(SECTORS), name: z.string().nullable() })
  .readonly()
export type Party = z.infer<typeof partySchema>
