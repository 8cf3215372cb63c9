import type { Act, Stance } from '../../../language/statements.js';

/** How a reporting verb takes what was said. */
export type Frame =
  /** A clause or a quote: said (that) … */
  | 'clause'
  /** A person, then a clause: told reporters (that) … */
  | 'person-clause'
  /** A person and an infinitive, or an infinitive alone: urged him to …, vowed to … */
  | 'infinitive'
  /** A noun phrase: praised the deal, condemned the attack. */
  | 'topic';

/** A reporting verb, by its base form. */
export interface Cue {
  readonly act: Act;
  readonly stance: Stance;
  readonly frame: Frame;
  /** Its forms are nouns, too (claim, report): it needs a subject right before it. */
  readonly noun?: boolean;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  find: ['finds', 'found', 'finding'],
  hold: ['holds', 'held', 'holding'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  read: ['reads', 'read', 'reading'],
  tweet: ['tweets', 'tweeted', 'tweeting'],
  quip: ['quips', 'quipped', 'quipping'],
  show: ['shows', 'showed', 'shown', 'showing'],
  see: ['sees', 'saw', 'seen'],
  admit: ['admits', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referring'],
  deny: ['denies', 'denied', 'denying'],
  reply: ['replies', 'replied', 'replying'],
  testify: ['testifies', 'testified', 'testifying'],
  clarify: ['clarifies', 'clarified', 'clarifying'],
  worry: ['worries', 'worried', 'worrying'],
  specify: ['specifies', 'specified', 'specifying'],
  understand: ['understands', 'understood', 'understanding'],
};

function formsOf(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  const s = /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`;
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, s, base.endsWith('e') ? `${base}d` : `${base}ed`, `${stem}ing`];
}

type Row = readonly [act: Act, stance: Stance, frame: Frame, verbs: string];

/** Reporting verbs of English news. Those marked `~` have forms that are nouns as well. */
const TABLE: readonly Row[] = [
  [
    'say',
    'says',
    'clause',
    'say add ~note explain ~state ~comment observe remark continue recall tweet write quip joke maintain insist argue stress emphasize emphasise assert contend ~reason conclude reiterate repeat describe declare ~point express suggest indicate testify clarify specify exclaim read ~signal ~hint imply',
  ],
  ['claim', 'says', 'clause', '~claim allege'],
  ['announce', 'says', 'clause', 'announce reveal disclose declare proclaim'],
  ['report', 'says', 'clause', '~report ~estimate find ~show determine ~document calculate'],
  ['confirm', 'says', 'clause', 'confirm acknowledge verify'],
  ['admit', 'says', 'clause', 'admit concede confess'],
  ['warn', 'says', 'person-clause', 'warn caution ~alert'],
  ['inform', 'says', 'person-clause', 'tell inform notify assure remind brief'],
  ['think', 'says', 'clause', 'think believe feel consider view know understand assume ~doubt expect predict anticipate ~forecast ~project suspect realize realise'],
  ['hope', 'says', 'clause', '~hope wish'],
  ['fear', 'says', 'clause', '~fear worry'],
  ['answer', 'says', 'clause', '~answer reply respond counter retort'],
  ['ask', 'says', 'person-clause', 'ask ~question inquire wonder'],
  ['agree', 'says', 'clause', 'agree'],
  ['deny', 'denies', 'clause', 'deny refute'],
  ['deny', 'denies', 'topic', 'reject dismiss dispute rebut'],
  ['promise', 'says', 'infinitive', '~promise ~pledge ~vow swear offer ~commit guarantee'],
  ['threaten', 'says', 'infinitive', 'threaten'],
  ['demand', 'says', 'infinitive', '~demand'],
  ['order', 'says', 'infinitive', '~order instruct direct command'],
  ['request', 'says', 'infinitive', '~urge ~request ~appeal plead implore call'],
  ['advise', 'says', 'infinitive', 'advise recommend encourage'],
  ['propose', 'says', 'infinitive', 'propose'],
  ['refuse', 'omits', 'infinitive', 'decline refuse'],
  ['praise', 'says', 'topic', '~praise laud ~applaud hail commend welcome endorse celebrate'],
  ['thank', 'says', 'topic', 'thank'],
  ['criticise', 'says', 'topic', 'criticize criticise blast slam denounce decry lambaste mock ridicule question ~attack'],
  ['condemn', 'says', 'topic', 'condemn'],
  ['accuse', 'says', 'topic', 'accuse ~blame ~charge'],
];

/** Every form of every reporting verb. The first row that lists a form keeps it. */
export const cues: ReadonlyMap<string, Cue> = (() => {
  const map = new Map<string, Cue>();
  for (const [act, stance, frame, verbs] of TABLE) {
    for (const listed of verbs.split(' ')) {
      const noun = listed.startsWith('~');
      for (const form of formsOf(noun ? listed.slice(1) : listed)) {
        const isNoun = noun && !/(?:ed|ing|told|wrote)$/u.test(form);
        if (!map.has(form)) map.set(form, { act, stance, frame, ...(isNoun ? { noun: true } : {}) });
      }
    }
  }
  return map;
})();
