/** How many answers are kept: the distinct texts of a sheet of some twenty thousand rows. */
const MOST = 60_000;

/**
 * The same question, answered once for every text: a sheet says the same texts again and again, and many checks ask of each.
 * The answers must rest on nothing else. Once there are too many, all are forgotten.
 */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
