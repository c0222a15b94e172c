import { layouter } from './graph-layout.js'
import { plotter } from './plot-drawing.js'

/** Loads what drawings are made with: a second of work, which else the first page of a story waits for. */
export async function loadDrawing(): Promise<void> {
  await Promise.all([layouter(), plotter()])
}
