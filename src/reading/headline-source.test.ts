import { describe, expect, it } from 'vitest';
import { bn } from '../languages/bn/index.js';
import { givenArticle } from '../page/given.js';
import { readArticle } from './read-article.js';

function whoIn(title: string, body: string): string | null {
  const { statements, entities } = readArticle(givenArticle({ title, body }, 'bn'), bn);
  const headline = statements.find((s) => (s.content[0]?.start ?? 0) < title.length);
  return entities.find((e) => e.id === headline?.who)?.name ?? null;
}

const both = 'মেয়র রফিকুল ইসলাম বলেন, ‘সেতুর কাজ জুনে শেষ হবে, টোল লাগবে না।’ কৃষিমন্ত্রী করিম উদ্দিন বলেন, ‘ধানের দাম এবার বাড়বে, কৃষক লাভ পাবেন।’';

describe('a headline that quotes and names nobody', () => {
  it('quotes who says the same in the body', () => {
    expect(whoIn('‘ধানের দাম বাড়বে, কৃষক লাভ পাবেন’', both)).toBe('করিম উদ্দিন');
    expect(whoIn('‘সেতুর কাজ শেষ হবে জুনে, টোল নেই’', both)).toBe('রফিকুল ইসলাম');
  });
  it('quotes the only one who speaks there, and nobody where several do', () => {
    expect(whoIn('‘ঘরে ঘরে আলো জ্বলবে এবার’', 'মেয়র রফিকুল ইসলাম বলেন, ‘সেতুর কাজ জুনে শেষ হবে।’')).toBe('রফিকুল ইসলাম');
    expect(whoIn('‘ঘরে ঘরে আলো জ্বলবে এবার’', both)).toBeNull();
  });
});
