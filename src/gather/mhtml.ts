import { BibritiError } from '../errors.js';
import type { Unpacked } from './delivery.js';

/** Whether a file that begins so is a page as browsers save it in one file (MHTML, RFC 2557). */
export function isWebArchive(start: string): boolean {
  return (
    /^(?:from|subject|date|mime-version|snapshot-content-location|content-type|message-id|x-[\w-]+)\s*:/iu.test(start) && /^content-type\s*:\s*multipart\/related/imu.test(start)
  );
}

/** The page of a web archive: its root document, and the frames with it where that is a frame set. Throws `bad-input` where it holds no page. */
export async function readWebArchive(bytes: Uint8Array, name: string): Promise<Unpacked> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes);
  } catch (error) {
    throw new BibritiError('bad-input', `${name} is a web archive that can’t be parsed: ${(error as Error).message}`, { cause: error });
  }
  if (!mail.html) throw new BibritiError('bad-input', `${name} is a web archive without a page in it`);
  const url = mail.headers.find((h) => h.key === 'snapshot-content-location')?.value ?? null;
  const saved = mail.date && /^\d{4}-\d{2}-\d{2}/u.exec(mail.date)?.[0];
  return { name, page: { html: rootOf(mail.html), ...(url && /^https?:/iu.test(url) ? { url } : {}), ...(saved ? { fetched: saved } : {}) } };
}

/** The parser joins all documents, the root first; those of frames are advertisements and widgets, unless the root is nothing but frames. */
function rootOf(html: string): string {
  const end = html.search(/<\/html\s*>/iu);
  const root = end < 0 ? html : html.slice(0, html.indexOf('>', end) + 1);
  return /<frameset[\s>]/iu.test(root) ? html.replace(/<\/?(?:html|frameset)\b[^>]*>/giu, '') : root;
}
