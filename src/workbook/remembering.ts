/**
 * The same function with its answers remembered, since the cells of a column repeat their texts.
 *
 * @param answer Never undefined.
 * @param most Answers kept before all are forgotten, so that a column of 50,000 different texts does not fill
 * the memory.
 */
export function remembering<Answer>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, fresh);
    return fresh;
  };
}
