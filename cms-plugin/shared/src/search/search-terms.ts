import { foldText } from './fold-text.js';

/** Words so common that they say nothing of what is looked for, folded. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  foldText(
    `في من على عن إلى مع هل ما ماذا متى كيف أين لماذا كم أي هذا هذه ذلك التي الذي هو هي أنا نحن أنتم لم لن لا
    إن أن أو ثم قد كل بعد قبل عند إذا لو يا وش ايش شو ليش ابغى ابي اسوي بس
    the a an of in on at to for from by with is are was do does can i my me we our you your it its this that what
    when how where why which who or and not if as be will`,
  ).split(' '),
);

const ARTICLES = /^(?:وال|فال|بال|كال|ولل|فلل|لل|ال)(?=.{3})/;
const CONJUNCTION = /^و(?=.{4})/;
const ENDINGS = /(?:كما|هما|تنا|تكم|تهم|تها|تي|نا|كم|هم|ها|ات|ون|ين|ان|يه|ه|ي|ا)$/;
const RELATION = /ي$/;
const LEAST_STEM = 3;

/**
 * The stem of a folded word, lightly: without article, conjunction and the commonest endings, so that «العضوية»,
 * «عضويتي» and «عضوية» meet. A word of another script stays as it is.
 */
export function stemOf(word: string): string {
  if (!/\p{Script=Arabic}/u.test(word)) return word;
  const bare = word.replace(ARTICLES, '').replace(CONJUNCTION, '');
  // A possessive stands behind the ending of a relation («عضويتي»).
  return without(RELATION, without(ENDINGS, bare));
}

function without(ending: RegExp, word: string): string {
  const stem = word.replace(ending, '');
  return stem.length >= LEAST_STEM ? stem : word;
}

/** What a text is found by: its words folded and stemmed, without those that say nothing. */
export function searchTerms(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(stemOf);
}
