import type { Day } from '../language/calendar.js';
import { asciiDigits, isDay } from './calendar.js';
import { mayHoldDay } from './digits.js';

const IMAGE = /\.(?:jpe?g|png|webp|gif|avif|heic|bmp|svg|tiff?)$/iu;
/** What cameras, telephones and design tools call a picture before someone names it. */
const DEVICE =
  /^(?:img|image|dsc[nf]?|pxl|screenshot|screen shot|whatsapp image|untitled(?: design)?|fb_img|received|photo|vlcsnap|picsart|canva|inshot|unnamed|capture|scan|shutterstock|gettyimages|adobestock|istock|ezgif)[\s_.-]*(?:\(?\d[\d\s_.:()-]*\)?)?$/iu;
const STAMPED =
  /(?<![\da-z])(?:img|dsc|vid|pxl|photo|image|screenshot)?((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?:(?:[T_\s-]|\sat\s){0,3}([01]\d|2[0-3])[.:_-]?([0-5]\d)(?:[.:_-]?([0-5]\d))?)?(?![\da-z])/iu;
const LONGEST = 120;

/** The day, and the clock time where it has one, that a picture's file name carries: `2025-08-13T12:59:47`. */
export interface NameDate extends Day {
  readonly says: string;
  readonly timed: boolean;
  readonly quote: string;
}

/** What a file name says of the day its picture was made, or `null`. */
export function dateOfName(name: string): NameDate | null {
  if (name.length > 4 * LONGEST || !mayHoldDay(name, 1, 8)) return null;
  const m = STAMPED.exec(asciiDigits(name));
  if (!m) return null;
  const [quote, year, , month, day, hour, minute, second] = m;
  const value = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(value)) return null;
  const timed = hour !== undefined;
  return { ...value, says: `${year}-${month}-${day}${timed ? `T${hour}:${minute}:${second ?? '00'}` : ''}`, timed, quote };
}

/** A second since 1970 as the version of a file (`?v=1718993696`), or a thousandth as part of its name (`wheel-e1588522789209.jpg`). */
const CLOCK = /[?&](?:[a-z_]{1,5}=)?(1\d{9})(?:\d{3})?(?![\d.])|[-_/]e?(1\d{9})\d{3}(?!\d)/iu;
/** A folder of uploads by month. */
const MONTH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//u;

/**
 * The day on which a picture was put up, where its address has the machine's clock, or `null`. A clock outside the month of the folder that it stands in
 * tells of a later change.
 */
export function dayOfUpload(address: string): string | null {
  const m = CLOCK.exec(address);
  if (!m) return null;
  const day = new Date(Number(m[1] ?? m[2]) * 1000).toISOString().slice(0, 10);
  const folder = MONTH.exec(address);
  return folder && !day.startsWith(`${folder[1]}-${folder[2]}`) ? null : day;
}

/**
 * Whether a text is a picture's file name and no words for a reader: an image suffix, what a camera or design tool writes, a clock time as
 * in `Untitled design - 2025-08-13T125947.561`, or a slug without a space. `2024-এর নির্বাচন` is not one.
 */
export function isFileName(text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > LONGEST) return false;
  const ascii = asciiDigits(line);
  if (IMAGE.test(ascii) || DEVICE.test(ascii)) return true;
  if (/[।?!"“”‘’,]/u.test(ascii)) return false;
  const date = dateOfName(ascii);
  if (date?.timed && ascii.replace(date.quote, ' ').split(/\s+/u).length <= 8) return true;
  return !/\s/u.test(ascii) && /^[\w.()%+-]+$/u.test(ascii) && (ascii.match(/[-_]/gu)?.length ?? 0) >= 2 && /[a-z]/iu.test(ascii);
}
