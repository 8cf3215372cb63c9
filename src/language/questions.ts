/** What a question wants: someone's words, whether something was said, a number, a time, a place or a name. */
export type QuestionKind = 'what-said' | 'reaction' | 'did-say' | 'did-deny' | 'who-said' | 'to-whom' | 'how-many' | 'when' | 'where' | 'who' | 'why' | 'what';
