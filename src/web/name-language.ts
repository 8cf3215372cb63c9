/** A language for a name: the article's where they share a script, otherwise only the script, since a name alone does not tell its language. */
export function nameLanguage(name: string, language: string): string {
  if (/^[\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}]+$/u.test(name)) return 'und-Latn';
  if (/^[\p{Script=Cyrillic}\p{P}\p{N}\p{Z}\p{S}]+$/u.test(name)) return 'und-Cyrl';
  return language;
}
