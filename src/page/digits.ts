import { isDigitAt } from '../text/tokens.js';

/** Whether a text has digits enough for a day: by default in two runs, as a day with its year takes them, and three together. */
export function mayHoldDay(text: string, leastRuns = 2, leastDigits = 3): boolean {
  let digits = 0;
  let runs = 0;
  let inRun = false;
  for (let i = 0; i < text.length; i++) {
    if (isDigitAt(text, i)) {
      digits++;
      if (!inRun) runs++;
      inRun = true;
      if (runs >= leastRuns && digits >= leastDigits) return true;
    } else inRun = false;
  }
  return false;
}
