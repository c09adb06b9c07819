type State = 'text' | 'variable' | 'arguments' | 'raw' | 'item' | 'quoted' | 'separator' | 'argumentsEnd' | 'variableEnd';

const UNCLOSED = 'has a "%" that opens a variable which is never closed: write "%%" for a percent sign';

function isBlank(char: string): boolean {
  return char === ' ' || (char >= '\t' && char <= '\r');
}

/** State after a character inside the `[…]` or the tail of a variable; a string with a blank in it is what went wrong. */
function inArguments(state: State, char: string): State | undefined {
  if (state === 'variableEnd' && char === '%') return 'text';
  if (state === 'argumentsEnd' && char === ')') return 'variableEnd';
  if (state === 'item' && char === '"') return 'quoted';
  if (state === 'separator' && char === ',') return 'item';
  if (state === 'separator' && char === ']') return 'argumentsEnd';
  return isBlank(char) ? state : undefined;
}

const EXPECTED: Partial<Record<State, string>> = {
  item: 'a quoted string',
  separator: '"," or "]"',
  argumentsEnd: '")"',
  variableEnd: '"%"',
};

function formatProblem(text: string): string | undefined {
  let state: State = 'text';
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    switch (state) {
      case 'text':
        if (char !== '%') break;
        if (i === text.length - 1) return 'ends in a lone "%": write "%%" for a percent sign';
        if (text[i + 1] === '%') i++;
        else state = 'variable';
        break;
      case 'variable':
        if (char === '%') state = 'text';
        else if (char === '(') state = 'arguments';
        break;
      case 'arguments':
        if (char === '[') state = 'item';
        else if (char === ')') state = 'variableEnd';
        else if (char === '\\') {
          state = 'raw';
          i--;
        } else if (!isBlank(char)) state = 'raw';
        break;
      case 'raw':
      case 'quoted':
        if (char === '\\') {
          if (i === text.length - 1) return 'ends in a lone backslash';
          i++;
        } else if (state === 'raw' && char === ')') state = 'variableEnd';
        else if (state === 'quoted' && char === '"') state = 'separator';
        break;
      default: {
        const next = inArguments(state, char);
        if (!next) return `expects ${EXPECTED[state]} at character ${i + 1}, where a variable's arguments are`;
        state = next;
      }
    }
  }
  return state === 'text' ? undefined : UNCLOSED;
}

/**
 * What is wrong with the value of a header that the proxy sets: control characters, or a broken format string
 * (`%REQ(X-A?Y)%` is a variable, `%%` a percent sign). Names of variables are not checked.
 */
export function headerValueProblem(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return `has a control character at character ${i + 1}`;
  }
  return text.includes('%') ? formatProblem(text) : undefined;
}
