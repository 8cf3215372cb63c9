import { foldedSet } from '../../../text/fold.js';

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Words that never stand inside an English noun phrase. */
export const stops: ReadonlySet<string> = foldedSet(
  words(`
in on at by with from to into onto over under after before during since until while because although though but or nor so yet if unless when where why how who whom whose which what there here
not no never also only just even still already again soon now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
as than about against between among through across around behind beside near toward towards upon within without despite per via amid
it its itself himself herself themselves very more most much too however meanwhile earlier later recently last next according
`),
);

const forms = foldedSet(
  words(`
said says say saying told tells tell telling added adds announced announces claimed claims denied denies warned warns asked asks urged urges called calls confirmed confirms reported reports stated states accused accuses insisted insists argued argues noted notes described describes thanked thanks praised praises condemned condemns
is are was were be been being am has have had having do does did done will would can could shall should may might must
met meets meet went go goes gone going came come comes took take takes taken made make makes gave give gives given got get gets began begin begins held hold holds kept keep keeps left leave leaves lost lose loses paid pay pays put puts ran run runs sent send sends set sets stood stand stands thought think thinks won win wins wrote write writes
`),
);

/** Whether a folded word is a verb form: a listed one, or one in -ed. */
export function isVerb(word: string): boolean {
  return forms.has(word) || (word.length > 4 && word.endsWith('ed'));
}

const saying = foldedSet(words('said says say saying told tells announced claimed denied warned added asked urged wrote writes'));

/** Whether a folded word is a verb of saying. */
export function isSaying(word: string): boolean {
  return saying.has(word);
}
