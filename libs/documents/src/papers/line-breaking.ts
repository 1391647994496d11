/** Marks that never begin a line, and marks that never end one. */
const NO_START = /^[，。、；：！？）」』》〉】〕％…—·,.;:!?)\]}%’”]/u;
const NO_END = /[（「『《〈【〔([{‘“]$/u;
/** A blank, a Han letter or mark of its own, or a word; a word may break behind a hyphen. */
const PIECES =
  /\s+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}-]*-*/gu;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '') continue;
    const last = pieces.at(-1);
    const joins = last !== undefined && !/^\s/u.test(piece) && (NO_START.test(piece) || NO_END.test(last));
    if (joins) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Breaks what is wider than a line by itself, letter by letter. */
function* fitting(piece: string, width: number, widthOf: (text: string) => number): Generator<string> {
  if (widthOf(piece) <= width) {
    yield piece;
    return;
  }
  let part = '';
  for (const letter of piece) {
    if (part !== '' && widthOf(part + letter) > width) {
      yield part;
      part = '';
    }
    part += letter;
  }
  if (part !== '') yield part;
}

/** The lines of a text that are at most so wide; Han text breaks between letters, other text between words. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let [line, used] = ['', 0];
    for (const piece of piecesOf(paragraph)) {
      for (const part of fitting(piece, width, widthOf)) {
        const isBlank = part.trim() === '';
        const needed = widthOf(part);
        if (!isBlank && used + needed > width && line.trim() !== '') {
          lines.push(line.trimEnd());
          [line, used] = ['', 0];
        }
        // A line begins with no blank.
        if (isBlank && line === '') continue;
        line += part;
        used += needed;
      }
    }
    lines.push(line.trimEnd());
    return lines;
  });
}
