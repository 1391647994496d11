import type { ReactNode } from 'react';

/** As GitHub makes the anchor of a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-');

export const sectionsOf = (text: string): readonly { readonly id: string; readonly title: string }[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => ({ id: anchorOf(title), title }));

/** The little Markdown that our own documents are written in: headings, paragraphs, lists, tables, code, links, bold. */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  return blocksOf(text).map((block, nth) => <Block key={nth} block={block} />);
}

/** Paragraphs and what stands like one; a fenced block is one whatever it holds. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  for (const part of text.split(/^(```[^]*?^```)$/m)) {
    if (part.startsWith('```')) blocks.push(part);
    else blocks.push(...part.split(/\n{2,}/).map((block) => block.replaceAll(/^\n+|\n+$/g, '')));
  }
  return blocks.filter((block) => block !== '' && !block.startsWith('# '));
}

function Block({ block }: { readonly block: string }): ReactNode {
  if (block.startsWith('```')) return <pre tabIndex={0}>{block.replaceAll(/^```.*\n|\n?```$/g, '')}</pre>;
  const [, title] = /^## (.+)$/.exec(block) ?? [];
  if (title !== undefined) {
    return (
      <h2 id={anchorOf(title)} tabIndex={-1}>
        {title}
      </h2>
    );
  }
  if (block.startsWith('### ')) return <h3>{block.slice(4)}</h3>;
  if (block.startsWith('|')) return <Table lines={block.split('\n')} />;
  const items = block.split(/\n(?=(?:-|\d+\.) )/);
  if (block.startsWith('- '))
    return (
      <ul>
        {items.map((item) => (
          <Item key={item} item={item} />
        ))}
      </ul>
    );
  if (/^\d+\. /.test(block))
    return (
      <ol>
        {items.map((item) => (
          <Item key={item} item={item} />
        ))}
      </ol>
    );
  return (
    <p>
      <Inline text={block} />
    </p>
  );
}

const Item = ({ item }: { readonly item: string }): ReactNode => (
  <li>
    <Inline text={item.replace(/^(?:-|\d+\.) /, '')} />
  </li>
);

function Table({ lines: [head = '', , ...rows] }: { readonly lines: readonly string[] }): ReactNode {
  const cells = (line: string): string[] =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const heads = cells(head);
  return (
    <table className="hall-table">
      <thead>
        <tr>
          {heads.map((cell) => (
            <th key={cell} scope="col">
              <Inline text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {cells(row).map((cell, nth) => (
              <td key={`${nth} ${cell}`}>
                <Inline text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Code, links and emphasis within a line. A link to another document of the source leads nowhere from here: its words stay. */
function Inline({ text }: { readonly text: string }): ReactNode {
  return text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*)/).map((part, nth) => {
    if (part.startsWith('`')) return <code key={nth}>{part.slice(1, -1)}</code>;
    if (part.startsWith('**')) return <strong key={nth}>{part.slice(2, -2)}</strong>;
    const [, words, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (words === undefined || to === undefined) return part;
    const isHere = to.startsWith('#') || to.startsWith('https://');
    return isHere ? (
      <a key={nth} href={to}>
        {words}
      </a>
    ) : (
      words
    );
  });
}
