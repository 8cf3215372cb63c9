/** English names that the key does not spell: `slug|name|names in other scripts`. Compiled by the authors. */
const ROWS = `
vladimir-putin|Vladimir Putin|Владимир Путин|Путин|فلاديمير بوتين|普京|プーチン
volodymyr-zelenskyy|Volodymyr Zelenskyy|Володимир Зеленський|Владимир Зеленский|Зеленський|Зеленский
sergei-lavrov|Sergei Lavrov|Сергей Лавров|Лавров
dmitry-medvedev|Dmitry Medvedev|Дмитрий Медведев|Медведев
dmitry-peskov|Dmitry Peskov|Дмитрий Песков|Песков
mikhail-mishustin|Mikhail Mishustin|Михаил Мишустин
maria-zakharova|Maria Zakharova|Мария Захарова
alexander-lukashenko|Alexander Lukashenko|Александр Лукашенко|Аляксандр Лукашэнка
petro-poroshenko|Petro Poroshenko|Петро Порошенко
kim-jong-un|Kim Jong Un|김정은|金正恩|Ким Чен Ын
xi-jinping|Xi Jinping|习近平|習近平|Си Цзиньпин
donald-trump|Donald Trump|Дональд Трамп|Трамп|دونالد ترامب|特朗普|डोनाल्ड ट्रंप
joe-biden|Joe Biden|Джо Байден|جو بايدن|拜登
narendra-modi|Narendra Modi|नरेंद्र मोदी|नरेन्द्र मोदी|Нарендра Моди
droupadi-murmu|Droupadi Murmu|द्रौपदी मुर्मू
shehbaz-sharif|Shehbaz Sharif|شہباز شریف
imran-khan|Imran Khan|عمران خان
ali-khamenei|Ali Khamenei|علی خامنه‌ای
mojtaba-khamenei|Mojtaba Khamenei|مجتبی خامنه‌ای
masoud-pezeshkian|Masoud Pezeshkian|مسعود پزشکیان
benjamin-netanyahu|Benjamin Netanyahu|בנימין נתניהו|Биньямин Нетаньяху
lee-jae-myung|Lee Jae-myung|이재명
yoon-suk-yeol|Yoon Suk Yeol|윤석열
fumio-kishida|Fumio Kishida|岸田文雄
shigeru-ishiba|Shigeru Ishiba|石破茂
sanae-takaichi|Sanae Takaichi|高市早苗
shinzo-abe|Shinzo Abe|安倍晋三
recep-tayyip-erdogan|Recep Tayyip Erdoğan
viktor-orban|Viktor Orbán
antonio-guterres|António Guterres
antonio-costa|António Costa
volker-turk|Volker Türk
nicolas-maduro|Nicolás Maduro
delcy-rodriguez|Delcy Rodríguez
pedro-sanchez|Pedro Sánchez
francois-hollande|François Hollande
francois-bayrou|François Bayrou
lula-da-silva|Luiz Inácio Lula da Silva
jd-vance|JD Vance
s-jaishankar|S. Jaishankar
kp-sharma-oli|KP Sharma Oli
gm-quader|GM Quader
ah-mahmood-ali|A. H. Mahmood Ali
ak-abdul-momen|A. K. Abdul Momen
elizabeth-ii|Queen Elizabeth II
charles-iii|King Charles III
felipe-vi|King Felipe VI
mohammed-vi|King Mohammed VI
abdullah-ii|King Abdullah II
pope-leo-xiv|Pope Leo XIV
salman-of-saudi-arabia|King Salman|سلمان بن عبد العزيز
ferdinand-marcos-jr|Ferdinand Marcos Jr.
micheal-martin|Micheál Martin
gideon-saar|Gideon Sa'ar
`;

const named: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [slug = '', ...names] = row.split('|');
      return [`person:${slug}`, names] as const;
    }),
);

const SMALL: ReadonlySet<string> = new Set(['bin', 'al', 'el', 'de', 'da', 'der', 'den', 'van', 'von', 'of', 'la']);

/** The English name of the person with `key` (`person:vladimir-putin`), from the list or spelled by the key itself. */
export function personName(key: string): string {
  const listed = named.get(key)?.[0];
  if (listed !== undefined) return listed;
  return key
    .slice(key.indexOf(':') + 1)
    .split('-')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
    .replace(/\b(al|el) /gu, '$1-');
}

/** The person's names in the scripts of other languages, where the list has them. */
export function personNames(key: string): readonly string[] {
  return named.get(key)?.slice(1) ?? [];
}

/** Every person that the list names in other scripts. */
export const personKeys: readonly string[] = [...named.keys()];
