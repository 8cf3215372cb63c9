/** The offices that the lists tell of. A country may have a supreme leader or party leader above its head of state. */
export type OfficeKind = 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'leader' | 'head';

/** `office:head-of-state:RU` for a country, `office:head:org:united-nations` for an organisation. */
export type OfficeKey = `office:${OfficeKind}:${string}`;

/** Who held an office and when. */
export interface Tenure {
  readonly office: OfficeKey;
  /** `person:vladimir-putin`. */
  readonly person: string;
  /** ISO day, month or year on which it began; '' where it began before 2015. */
  readonly from: string;
  /** The day, month or year on which it ended; `null` where it had not by `KNOWN_UNTIL`. */
  readonly to: string | null;
}

/** The lists tell the offices from 2015 to this day; after it an open tenure is the last that is known. */
export const KNOWN_UNTIL = '2026-03-31';

/**
 * Country, then office (`s` head of state, `g` head of government, `f` foreign minister, `l` supreme or party leader), then holders as
 * `person from`; each holds until the next begins, `-` is nobody the list knows. Dates are as exact as known. Compiled by the authors.
 */
const ROWS = `
AE s khalifa-bin-zayed - mohamed-bin-zayed 2022-05-14
AE f abdullah-bin-zayed -
AF l hibatullah-akhundzada 2021-08-15
AF s ashraf-ghani - - 2021-08-15
AF g - - mohammad-hassan-akhund 2021-09-07
AF f - - amir-khan-muttaqi 2021-09-07
AR s cristina-kirchner - mauricio-macri 2015-12-10 alberto-fernandez 2019-12-10 javier-milei 2023-12-10
AM g - - nikol-pashinyan 2018-05-08
AU g tony-abbott - malcolm-turnbull 2015-09-15 scott-morrison 2018-08-24 anthony-albanese 2022-05-23
AU f julie-bishop - marise-payne 2018-08-28 penny-wong 2022-05-23
AT g - - karl-nehammer 2021-12-06 - 2025-01-10 christian-stocker 2025-03-03
AZ s ilham-aliyev -
BD s abdul-hamid - mohammed-shahabuddin 2023-04-24
BD g sheikh-hasina - - 2024-08-05 muhammad-yunus 2024-08-08 tarique-rahman 2026-02-17
BD f ah-mahmood-ali - ak-abdul-momen 2019-01-07 hasan-mahmud 2024-01-11 - 2024-08-05 touhid-hossain 2024-08-09 - 2026-02-17
BE g charles-michel - sophie-wilmes 2019-10-27 alexander-de-croo 2020-10-01 bart-de-wever 2025-02-03
BO s evo-morales - jeanine-anez 2019-11-12 luis-arce 2020-11-08 rodrigo-paz 2025-11-08
BR s dilma-rousseff - michel-temer 2016-08-31 jair-bolsonaro 2019-01-01 lula-da-silva 2023-01-01
BR f - - mauro-vieira 2023-01-01
BT s jigme-khesar-namgyel-wangchuck -
BT g tshering-tobgay - - 2018-08-09 lotay-tshering 2018-11-07 - 2023-11-01 tshering-tobgay 2024-01-28
BY s alexander-lukashenko -
CA g stephen-harper - justin-trudeau 2015-11-04 mark-carney 2025-03-14
CA f - - chrystia-freeland 2017-01-10 francois-philippe-champagne 2019-11-20 marc-garneau 2021-01-12 melanie-joly 2021-10-26 anita-anand 2025-05-13
CL s michelle-bachelet - sebastian-pinera 2018-03-11 gabriel-boric 2022-03-11 jose-antonio-kast 2026-03-11
CN s xi-jinping -
CN l xi-jinping -
CN g li-keqiang - li-qiang 2023-03-11
CN f wang-yi - qin-gang 2022-12-30 wang-yi 2023-07-25
CO s juan-manuel-santos - ivan-duque 2018-08-07 gustavo-petro 2022-08-07
CU s raul-castro - miguel-diaz-canel 2018-04-19
CZ g - - andrej-babis 2017-12-06 petr-fiala 2021-12-17 andrej-babis 2025-12-09
CZ s milos-zeman - petr-pavel 2023-03-09
DE s joachim-gauck - frank-walter-steinmeier 2017-03-19
DE g angela-merkel - olaf-scholz 2021-12-08 friedrich-merz 2025-05-06
DE f frank-walter-steinmeier - sigmar-gabriel 2017-01-27 heiko-maas 2018-03-14 annalena-baerbock 2021-12-08 johann-wadephul 2025-05-06
DK g - - lars-lokke-rasmussen 2015-06-28 mette-frederiksen 2019-06-27
DZ s abdelaziz-bouteflika - - 2019-04-02 abdelmadjid-tebboune 2019-12-19
EG s abdel-fattah-el-sisi -
EG g - - mostafa-madbouly 2018-06-14
EG f sameh-shoukry - badr-abdelatty 2024-07-03
ES s felipe-vi -
ES g mariano-rajoy - pedro-sanchez 2018-06-02
ES f - - jose-manuel-albares 2021-07-12
ET g hailemariam-desalegn - abiy-ahmed 2018-04-02
FI s sauli-niinisto - alexander-stubb 2024-03-01
FI g - - sanna-marin 2019-12-10 petteri-orpo 2023-06-20
FR s francois-hollande - emmanuel-macron 2017-05-14
FR g manuel-valls - bernard-cazeneuve 2016-12-06 edouard-philippe 2017-05-15 jean-castex 2020-07-03 elisabeth-borne 2022-05-16 gabriel-attal 2024-01-09 michel-barnier 2024-09-05 francois-bayrou 2024-12-13 sebastien-lecornu 2025-09-09
FR f laurent-fabius - jean-marc-ayrault 2016-02-11 jean-yves-le-drian 2017-05-17 catherine-colonna 2022-05-20 stephane-sejourne 2024-01-11 jean-noel-barrot 2024-09-21
GB s elizabeth-ii - charles-iii 2022-09-08
GB g david-cameron - theresa-may 2016-07-13 boris-johnson 2019-07-24 liz-truss 2022-09-06 rishi-sunak 2022-10-25 keir-starmer 2024-07-05
GB f philip-hammond - boris-johnson 2016-07-13 jeremy-hunt 2018-07-09 dominic-raab 2019-07-24 liz-truss 2021-09-15 james-cleverly 2022-09-06 david-cameron 2023-11-13 david-lammy 2024-07-05 yvette-cooper 2025-09-05
GE g - - irakli-kobakhidze 2024-02-08
GR g - - alexis-tsipras 2015-09-21 kyriakos-mitsotakis 2019-07-08
HU g viktor-orban -
HU f peter-szijjarto -
ID s joko-widodo - prabowo-subianto 2024-10-20
IE g enda-kenny - leo-varadkar 2017-06-14 micheal-martin 2020-06-27 leo-varadkar 2022-12-17 simon-harris 2024-04-09 micheal-martin 2025-01-23
IL s reuven-rivlin - isaac-herzog 2021-07-07
IL g benjamin-netanyahu - naftali-bennett 2021-06-13 yair-lapid 2022-07-01 benjamin-netanyahu 2022-12-29
IL f - - yair-lapid 2021-06-13 eli-cohen 2022-12-29 israel-katz 2024-01-01 gideon-saar 2024-11-08
IN s pranab-mukherjee - ram-nath-kovind 2017-07-25 droupadi-murmu 2022-07-25
IN g narendra-modi -
IN f sushma-swaraj - s-jaishankar 2019-05-30
IQ g haider-al-abadi - adil-abdul-mahdi 2018-10-25 mustafa-al-kadhimi 2020-05-07 mohammed-shia-al-sudani 2022-10-27
IR l ali-khamenei - mojtaba-khamenei 2026-03
IR s hassan-rouhani - ebrahim-raisi 2021-08-03 mohammad-mokhber 2024-05-19 masoud-pezeshkian 2024-07-28
IR f mohammad-javad-zarif - hossein-amir-abdollahian 2021-08-25 ali-bagheri-kani 2024-05-20 abbas-araghchi 2024-08-21
IT s sergio-mattarella 2015-02-03
IT g matteo-renzi - paolo-gentiloni 2016-12-12 giuseppe-conte 2018-06-01 mario-draghi 2021-02-13 giorgia-meloni 2022-10-22
IT f - - antonio-tajani 2022-10-22
JO s abdullah-ii -
JO f - - ayman-safadi 2017-01-15
JP s akihito - naruhito 2019-05-01
JP g shinzo-abe - yoshihide-suga 2020-09-16 fumio-kishida 2021-10-04 shigeru-ishiba 2024-10-01 sanae-takaichi 2025-10-21
JP f fumio-kishida - taro-kono 2017-08-03 toshimitsu-motegi 2019-09-11 yoshimasa-hayashi 2021-11-10 yoko-kamikawa 2023-09-13 takeshi-iwaya 2024-10-01 toshimitsu-motegi 2025-10-21
KE s uhuru-kenyatta - william-ruto 2022-09-13
KH g hun-sen - hun-manet 2023-08-22
KP l kim-jong-un -
KP s kim-jong-un -
KP f ri-su-yong - ri-yong-ho 2016-05 ri-son-gwon 2020-01 choe-son-hui 2022-06
KR s park-geun-hye - - 2017-03-10 moon-jae-in 2017-05-10 yoon-suk-yeol 2022-05-10 - 2025-04-04 lee-jae-myung 2025-06-04
KR g - - han-duck-soo 2022-05-21 - 2025-05-01 kim-min-seok 2025-07-03
KR f yun-byung-se - kang-kyung-wha 2017-06-18 chung-eui-yong 2021-02-08 park-jin 2022-05-12 cho-tae-yul 2024-01-10 cho-hyun 2025-07-21
KW s sabah-al-ahmad-al-sabah - nawaf-al-ahmad-al-sabah 2020-09-29 mishal-al-ahmad-al-sabah 2023-12-16
KZ s nursultan-nazarbayev - kassym-jomart-tokayev 2019-03-20
LB s - - michel-aoun 2016-10-31 - 2022-10-31 joseph-aoun 2025-01-09
LB g - - saad-hariri 2016-12-18 hassan-diab 2020-01-21 najib-mikati 2021-09-10 nawaf-salam 2025-02-08
LK s maithripala-sirisena 2015-01-09 gotabaya-rajapaksa 2019-11-18 ranil-wickremesinghe 2022-07-14 anura-kumara-dissanayake 2024-09-23
LK g ranil-wickremesinghe 2015-01-09 mahinda-rajapaksa 2019-11-21 ranil-wickremesinghe 2022-05-12 dinesh-gunawardena 2022-07-22 harini-amarasuriya 2024-09-24
LT s dalia-grybauskaite - gitanas-nauseda 2019-07-12
MA s mohammed-vi -
MD s igor-dodon 2016-12-23 maia-sandu 2020-12-24
MM l - - min-aung-hlaing 2021-02-01
MM g - - aung-san-suu-kyi 2016-04-06 min-aung-hlaing 2021-02-01
MV s abdulla-yameen - ibrahim-mohamed-solih 2018-11-17 mohamed-muizzu 2023-11-17
MX s enrique-pena-nieto - andres-manuel-lopez-obrador 2018-12-01 claudia-sheinbaum 2024-10-01
MY g najib-razak - mahathir-mohamad 2018-05-10 muhyiddin-yassin 2020-03-01 ismail-sabri-yaakob 2021-08-21 anwar-ibrahim 2022-11-24
NG s muhammadu-buhari 2015-05-29 bola-tinubu 2023-05-29
NL s willem-alexander -
NL g mark-rutte - dick-schoof 2024-07-02 rob-jetten 2026-02-23
NO g erna-solberg - jonas-gahr-store 2021-10-14
NP s ram-baran-yadav - bidya-devi-bhandari 2015-10-29 ram-chandra-paudel 2023-03-13
NP g sushil-koirala - kp-sharma-oli 2015-10-12 pushpa-kamal-dahal 2016-08-04 sher-bahadur-deuba 2017-06-07 kp-sharma-oli 2018-02-15 sher-bahadur-deuba 2021-07-13 pushpa-kamal-dahal 2022-12-26 kp-sharma-oli 2024-07-15 sushila-karki 2025-09-12
NZ g john-key - bill-english 2016-12-12 jacinda-ardern 2017-10-26 chris-hipkins 2023-01-25 christopher-luxon 2023-11-27
OM s qaboos-bin-said - haitham-bin-tariq 2020-01-11
PH s benigno-aquino-iii - rodrigo-duterte 2016-06-30 ferdinand-marcos-jr 2022-06-30
PK s mamnoon-hussain - arif-alvi 2018-09-09 asif-ali-zardari 2024-03-10
PK g nawaz-sharif - shahid-khaqan-abbasi 2017-08-01 - 2018-05-31 imran-khan 2018-08-18 shehbaz-sharif 2022-04-11 anwaar-ul-haq-kakar 2023-08-14 shehbaz-sharif 2024-03-04
PK f - - shah-mahmood-qureshi 2018-08-20 bilawal-bhutto-zardari 2022-04-27 jalil-abbas-jilani 2023-08-17 ishaq-dar 2024-03-11
PL s andrzej-duda 2015-08-06 karol-nawrocki 2025-08-06
PL g - - mateusz-morawiecki 2017-12-11 donald-tusk 2023-12-13
PL f - - radoslaw-sikorski 2023-12-13
PS s mahmoud-abbas -
PS g rami-hamdallah - mohammad-shtayyeh 2019-04-13 mohammad-mustafa 2024-03-31
PT s - - marcelo-rebelo-de-sousa 2016-03-09
PT g - - antonio-costa 2015-11-26 luis-montenegro 2024-04-02
QA s tamim-bin-hamad-al-thani -
QA g - - mohammed-bin-abdulrahman-al-thani 2023-03-07
QA f - - mohammed-bin-abdulrahman-al-thani 2016-01-27
RO s klaus-iohannis - - 2025-02-12 nicusor-dan 2025-05-26
RS s - - aleksandar-vucic 2017-05-31
RU s vladimir-putin -
RU l vladimir-putin -
RU g dmitry-medvedev - mikhail-mishustin 2020-01-16
RU f sergei-lavrov -
RW s paul-kagame -
SA s salman-of-saudi-arabia 2015-01-23
SA g salman-of-saudi-arabia 2015-01-23 mohammed-bin-salman 2022-09-27
SA f adel-al-jubeir 2015-04-29 - 2018-12-27 faisal-bin-farhan 2019-10-23
SD l abdel-fattah-al-burhan 2019-08-21
SE g stefan-lofven - magdalena-andersson 2021-11-30 ulf-kristersson 2022-10-18
SG g lee-hsien-loong - lawrence-wong 2024-05-15
SK g robert-fico - peter-pellegrini 2018-03-22 - 2020-03-21 robert-fico 2023-10-25
SY s bashar-al-assad - - 2024-12-08 ahmed-al-sharaa 2025-01-29
SY f walid-muallem - - 2020-11-16 faisal-mekdad 2020-11-22 asaad-al-shaibani 2024-12-21
TH s bhumibol-adulyadej - vajiralongkorn 2016-10-13
TH g prayut-chan-o-cha - srettha-thavisin 2023-08-22 paetongtarn-shinawatra 2024-08-16 - 2025-08-29 anutin-charnvirakul 2025-09-07
TN s beji-caid-essebsi - - 2019-07-25 kais-saied 2019-10-23
TR s recep-tayyip-erdogan -
TR f mevlut-cavusoglu 2015-11-24 hakan-fidan 2023-06-03
TW s ma-ying-jeou - tsai-ing-wen 2016-05-20 lai-ching-te 2024-05-20
UA s petro-poroshenko - volodymyr-zelenskyy 2019-05-20
UA g arseniy-yatsenyuk - volodymyr-groysman 2016-04-14 oleksiy-honcharuk 2019-08-29 denys-shmyhal 2020-03-04 yulia-svyrydenko 2025-07-17
UA f pavlo-klimkin - - 2019-08-29 dmytro-kuleba 2020-03-04 andrii-sybiha 2024-09-05
UG s yoweri-museveni -
US s barack-obama - donald-trump 2017-01-20 joe-biden 2021-01-20 donald-trump 2025-01-20
US f john-kerry - rex-tillerson 2017-02-01 mike-pompeo 2018-04-26 antony-blinken 2021-01-26 marco-rubio 2025-01-21
UZ s islam-karimov - - 2016-09-02 shavkat-mirziyoyev 2016-09-08
VA s pope-francis - - 2025-04-21 pope-leo-xiv 2025-05-08
VE s nicolas-maduro - delcy-rodriguez 2026-01-05
VN l nguyen-phu-trong - to-lam 2024-08-03
VN g nguyen-tan-dung - nguyen-xuan-phuc 2016-04-07 pham-minh-chinh 2021-04-05
YE s abdrabbuh-mansur-hadi - rashad-al-alimi 2022-04-07
ZA s jacob-zuma - cyril-ramaphosa 2018-02-15
ZW s robert-mugabe - - 2017-11-21 emmerson-mnangagwa 2017-11-24
org:united-nations h ban-ki-moon - antonio-guterres 2017-01-01
org:nato h jens-stoltenberg - mark-rutte 2024-10-01
org:european-commission h jean-claude-juncker - ursula-von-der-leyen 2019-12-01
org:european-council h donald-tusk - charles-michel 2019-12-01 antonio-costa 2024-12-01
org:who h margaret-chan - tedros-adhanom-ghebreyesus 2017-07-01
org:imf h christine-lagarde - - 2019-09-12 kristalina-georgieva 2019-10-01
org:world-bank h jim-yong-kim - - 2019-02-01 david-malpass 2019-04-09 ajay-banga 2023-06-02
org:iaea h yukiya-amano - - 2019-07-18 rafael-grossi 2019-12-03
org:unhcr h - - filippo-grandi 2016-01-01 - 2026-01-01
org:ohchr h zeid-raad-al-hussein - michelle-bachelet 2018-09-01 volker-turk 2022-10-17
org:icc h - - tomoko-akane 2024-03-11
org:hamas h khaled-mashal - ismail-haniyeh 2017-05-06 - 2024-07-31 yahya-sinwar 2024-08-06 - 2024-10-16
org:hezbollah h hassan-nasrallah - - 2024-09-27 naim-qassem 2024-10-29
`;

const KINDS: Readonly<Record<string, OfficeKind>> = { s: 'head-of-state', g: 'head-of-government', f: 'foreign-minister', l: 'leader', h: 'head' };

function readRows(): readonly Tenure[] {
  const tenures: Tenure[] = [];
  for (const row of ROWS.trim().split('\n')) {
    const [place = '', kind = '', ...rest] = row.split(' ');
    const office: OfficeKey = `office:${KINDS[kind] ?? 'head'}:${place}`;
    for (let i = 0; i < rest.length; i += 2) {
      const person = rest[i] ?? '-';
      if (person === '-') continue;
      const from = rest[i + 1] ?? '-';
      tenures.push({ office, person: `person:${person}`, from: from === '-' ? '' : from, to: rest[i + 3] ?? null });
    }
  }
  return tenures;
}

/** Every tenure of the lists, in their order. */
export const tenures: readonly Tenure[] = readRows();

function grouped(keyOf: (tenure: Tenure) => string): ReadonlyMap<string, readonly Tenure[]> {
  const groups = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const key = keyOf(tenure);
    const group = groups.get(key);
    if (group) group.push(tenure);
    else groups.set(key, [tenure]);
  }
  return groups;
}

const byOffice = grouped((tenure) => tenure.office);
const byPerson = grouped((tenure) => tenure.person);

/** Countries with a head of government that the head of state leads all the same. */
const LED_BY_HEAD_OF_STATE: ReadonlySet<string> = new Set(['FR', 'UA', 'KR', 'LK', 'PS', 'EG', 'TW', 'DZ', 'TN', 'SY', 'VE', 'RO', 'LT']);

/** The offices that may be meant by `kind`: a “leader” is whoever leads. */
function offices(kind: OfficeKind, place: string): readonly OfficeKind[] {
  if (kind !== 'leader') return [kind];
  return LED_BY_HEAD_OF_STATE.has(place) ? ['leader', 'head-of-state'] : ['leader', 'head-of-government', 'head-of-state', 'head'];
}

/** Who holds an office on a day. */
export interface Holder {
  readonly person: string;
  readonly office: OfficeKey;
  /** The day is one that the lists tell of, and not on the edge of a tenure whose dates are known by month or year only. */
  readonly known: boolean;
}

/**
 * Who held the office of `kind` in `of` (`RU`, `country:RU` or `org:united-nations`) on `day` (ISO, or the beginning of one); `null` where the
 * lists don't tell. A `leader` is the supreme or party leader, else who governs.
 */
export function holderOn(kind: OfficeKind, of: string, day: string): Holder | null {
  const place = of.startsWith('country:') ? of.slice('country:'.length) : of;
  for (const instead of offices(kind, place)) {
    const office: OfficeKey = `office:${instead}:${place}`;
    for (const tenure of byOffice.get(office) ?? []) {
      if (!covers(tenure, day)) continue;
      const edge = (date: string | null): boolean => date !== null && date !== '' && date.length < 10 && day.startsWith(date);
      return { person: tenure.person, office, known: day >= '2015' && day <= KNOWN_UNTIL && !edge(tenure.from) && !edge(tenure.to) };
    }
  }
  return null;
}

function covers(tenure: Tenure, day: string): boolean {
  return (tenure.from === '' || day >= tenure.from) && (tenure.to === null || day < tenure.to);
}

/** The offices that `person` held on `day`; without a day, all that the lists tell. */
export function officesOf(person: string, day: string | null = null): readonly Tenure[] {
  const all = byPerson.get(person) ?? [];
  return day === null ? all : all.filter((tenure) => covers(tenure, day));
}
