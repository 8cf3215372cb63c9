const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand between a subject and its reporting verb. */
export const AUXILIARIES: ReadonlySet<string> = set(
  'has have had is are was were be been will would could should may might must can did do does also later then recently repeatedly earlier previously again just only even still already once often never not further publicly privately reportedly initially specifically clearly strongly immediately quickly further now today yesterday itself himself herself themselves first both all t s',
);
export const PRONOUNS: ReadonlySet<string> = set('he she they it we i you who that');
/** Words that begin a clause: a subject does not reach over them. */
export const OPENERS: ReadonlySet<string> = set(
  'that and but or so because although though while when if as since after before until unless whereas where which who whom whose than however therefore yet nor what how why whether meanwhile moreover thus',
);
export const DETERMINERS: ReadonlySet<string> = set('the a an this that these those his her its their our my your no any some each every another such');
export const PREPOSITIONS: ReadonlySet<string> = set(
  'in on at during after before to of from by with about at for through via against over under into between among since as following despite amid ahead alongside toward towards regarding concerning outside inside near',
);
/** The time and place of saying: a phrase that begins so after the verb is not what was said. */
export const CIRCUMSTANCE: ReadonlySet<string> = set(
  'in on at during after before to when as while through via late early monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later recently last this following of about from again with by',
);

/** Channels by the noun that names them. */
export const CHANNELS: ReadonlyMap<
  string,
  'statement' | 'press-conference' | 'interview' | 'phone-call' | 'speech' | 'post' | 'report' | 'letter' | 'court' | 'briefing' | 'meeting'
> = new Map([
  ['statement', 'statement'],
  ['communique', 'statement'],
  ['release', 'statement'],
  ['conference', 'press-conference'],
  ['briefing', 'briefing'],
  ['interview', 'interview'],
  ['call', 'phone-call'],
  ['phone', 'phone-call'],
  ['speech', 'speech'],
  ['address', 'speech'],
  ['remarks', 'speech'],
  ['tweet', 'post'],
  ['post', 'post'],
  ['twitter', 'post'],
  ['facebook', 'post'],
  ['report', 'report'],
  ['study', 'report'],
  ['survey', 'report'],
  ['poll', 'report'],
  ['letter', 'letter'],
  ['email', 'letter'],
  ['memo', 'letter'],
  ['court', 'court'],
  ['lawsuit', 'court'],
  ['filing', 'court'],
  ['affidavit', 'court'],
  ['complaint', 'court'],
  ['testimony', 'court'],
  ['meeting', 'meeting'],
]);
