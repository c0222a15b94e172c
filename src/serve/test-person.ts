import type { Locator, Page } from 'playwright-core'

/** How a person gets about a page: what a test does is the same for all, how it is done is not. */
export interface Person {
  readonly page: Page
  /** Follows a link, presses a button. */
  press(what: Locator): Promise<void>
  /** Writes into a field, in place of what is there. A date is given as `2024-03-12`. */
  write(field: Locator, words: string): Promise<void>
  chooseFile(field: Locator, file: { readonly name: string; readonly text: string }): Promise<void>
}

const asFile = ({ name, text }: { readonly name: string; readonly text: string }) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export function withMouse(page: Page): Person {
  return {
    page,
    press: (what) => what.click(),
    write: (field, words) => field.fill(words),
    chooseFile: (field, file) => field.setInputFiles(asFile(file)),
  }
}

/** More stops than any page should have before what a person wants. */
const MOST_STOPS = 400

/** Tab, Enter and letters alone. */
export function withKeyboard(page: Page): Person {
  const reach = async (what: Locator) => {
    await what.waitFor()
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await what.evaluate((element) => element === element.ownerDocument.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${what}: the key Tab does not lead there`)
  }
  return {
    page,
    press: async (what) => {
      await reach(what)
      await page.keyboard.press('Enter')
    },
    write: async (field, words) => {
      await reach(field)
      const isDate = (await field.getAttribute('type')) === 'date'
      await page.keyboard.type(isDate ? words.replace(/(\d+)-(\d+)-(\d+)/, '$2$3$1') : words)
    },
    chooseFile: async (field, file) => {
      await reach(field)
      const asked = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await asked).setFiles(asFile(file))
    },
  }
}
