import { readFileSync, writeFileSync } from 'fs';
import { SingleBar } from 'cli-progress';
import { Comparison, LabelledCase } from './suite';
import { AnySuite } from './suites';
import { TallySheet } from './tally-sheet';

/** Cases of a file: one JSON object per line. */
function casesOf(file: string): LabelledCase[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledCase);
}

/** Answers and compares one case. An answer that throws is a disagreement like others. */
function judge(suite: AnySuite, labelled: LabelledCase): { readonly answer: object; readonly comparison: Comparison } {
  try {
    const answer = suite.answer(labelled);
    return { answer, comparison: suite.compare(labelled, answer) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const where = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : undefined;
    return { answer: { failure: message }, comparison: { disagreements: [{ verdict: 'differs', class: `failed: ${message.slice(0, 100)}`, detail: where }] } };
  }
}

/** Runs a suite over a file of cases. */
export function runFile(suite: AnySuite, file: string, out: string | undefined): TallySheet {
  const cases = casesOf(file);
  const sheet = new TallySheet(suite.name);
  const results: string[] = [];
  const bar = process.stderr.isTTY ? new SingleBar({ format: `${suite.name} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true }) : undefined;
  bar?.start(cases.length, 0);
  for (const labelled of cases) {
    const { answer, comparison } = judge(suite, labelled);
    sheet.add(labelled.id, comparison);
    if (out !== undefined) results.push(JSON.stringify({ id: labelled.id, ...answer }));
    bar?.increment();
  }
  bar?.stop();
  if (out !== undefined) writeFileSync(out, results.map((line) => `${line}\n`).join(''));
  return sheet;
}
