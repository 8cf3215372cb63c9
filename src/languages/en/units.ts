const UNITS: readonly (readonly [code: string, words: string])[] = [
  ['percent', 'percent per-cent pct percentage'],
  ['usd', 'dollar dollars usd bucks'],
  ['eur', 'euro euros eur'],
  ['gbp', 'pounds sterling gbp'],
  ['inr', 'rupee rupees inr'],
  ['bdt', 'taka tk bdt'],
  ['rub', 'rouble roubles ruble rubles rub'],
  ['jpy', 'yen jpy'],
  ['cny', 'yuan renminbi cny rmb'],
  ['krw', 'won'],
  ['usc', 'cents cent'],
  ['km', 'kilometre kilometres kilometer kilometers km kms'],
  ['m', 'metre metres meter meters m'],
  ['cm', 'centimetre centimetres centimeter centimeters cm'],
  ['mm', 'millimetre millimetres millimeter millimeters mm'],
  ['mi', 'mile miles'],
  ['ft', 'foot feet ft'],
  ['in', 'inch inches'],
  ['yard', 'yard yards'],
  ['acre', 'acre acres'],
  ['hectare', 'hectare hectares'],
  ['kg', 'kilogram kilograms kg kilos kilo'],
  ['g', 'gram grams'],
  ['lb', 'lb lbs'],
  ['tonne', 'tonne tonnes ton tons'],
  ['litre', 'litre litres liter liters'],
  ['barrel', 'barrel barrels'],
  ['mw', 'megawatt megawatts mw'],
  ['gb', 'gb gigabyte gigabytes'],
  ['ghz', 'ghz'],
  ['celsius', 'degree degrees'],
  ['second', 'second seconds'],
  ['minute', 'minute minutes'],
  ['hour', 'hour hours'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['month', 'month months'],
  ['year', 'year years'],
];
const codes = new Map(UNITS.flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));

/** The code of the unit a folded word names; `null` where it names none. */
export function unitOf(norm: string): string | null {
  return codes.get(norm) ?? null;
}

/** Signs beside an amount. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['₹', 'inr'],
  ['৳', 'bdt'],
  ['¥', 'jpy'],
  ['₽', 'rub'],
  ['#', 'gbp'],
  ['°', 'celsius'],
]);

const PERSONS =
  'people person men man women woman children child soldiers soldier troops students student workers worker officers officer officials official employees passengers patients civilians citizens residents voters members protesters migrants refugees prisoners hostages victims persons players journalists teachers doctors leaders lawmakers ministers families girls boys others militants fighters inmates suspects delegates supporters attendees engineers countrymen Palestinians dead wounded injured killed'.split(
    ' ',
  );
const persons = new Set(PERSONS.map((word) => word.toLowerCase()));

/** Whether a folded word names persons. */
export function isPerson(norm: string): boolean {
  return persons.has(norm);
}

/** After these a number is a name or an address: Flight 370, Article 5, No. 10. */
export const LABELS: ReadonlySet<string> = new Set(
  'article section chapter flight room page number no act rule resolution highway route interstate channel boeing airbus windows iphone model type class grade phase level version unit group war apollo pier gate line proposition title psalm verse volume vol fig figure series season episode nikkei ftse cac dax area building floor apartment suite box formula category division catch stage part chapter appendix amendment agenda'.split(
    ' ',
  ),
);
