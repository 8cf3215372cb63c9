import { HTTPException } from 'hono/http-exception';
import { BibritiError } from '../errors.js';
import type { ErrorView } from '../web/views.js';

/** What only a server can complain of. The message is for a person and names the offending value. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
  }
}

/** The HTTP status of each error a caller can act on. */
function statusOf(error: BibritiError): number {
  switch (error.code) {
    case 'not-found':
      return 404;
    case 'forbidden-address':
      return 403;
    case 'too-large':
      return 413;
    case 'not-text':
    case 'unknown-language':
    case 'not-a-page':
      return 422;
    case 'unreachable':
      return 502;
    case 'record-busy':
      return 503;
    case 'no-record':
    case 'record-damaged':
    case 'internal':
      return 500;
    case 'disk-full':
      return 507;
    default:
      return 400;
  }
}

/** Any error as the one shape that every route answers with. What is not meant for a caller is not told. */
export function errorView(error: unknown): ErrorView {
  if (error instanceof HttpProblem) return { ok: false, error: { code: error.code, message: error.message }, status: error.status };
  if (error instanceof BibritiError) return { ok: false, error: { code: error.code, message: error.message }, status: statusOf(error) };
  if (error instanceof HTTPException) return { ok: false, error: { code: error.status === 413 ? 'too-large' : 'bad-input', message: error.message }, status: error.status };
  return { ok: false, error: { code: 'internal', message: 'an unexpected error; the server log has it' }, status: 500 };
}
