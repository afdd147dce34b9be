import { columnLetter } from "../workbook/a1.ts";
import { exampleCells, exampleRows } from "./example-cells.ts";
import type { BookReading } from "./read-book.ts";
import type { FoundColumn } from "./sidebar-api.ts";
import { capital } from "./wording/capital.ts";
import { columnWord } from "./wording/question-text.ts";
import type { Voice } from "./wording/voice.ts";

/** From which confidence on a column is sure, and from which it is likely. */
const sureFrom = 0.9;
const likelyFrom = 0.7;

/** The columns of the invoice sheet as they were recognised, in the order in which they stand there. */
export function foundColumns(reading: BookReading, voice: Voice): readonly FoundColumn[] {
  const { list } = reading.book;
  if (list === null) return [];
  const { columns, headers, confidence } = list.sheet;
  return Object.entries(columns)
    .filter(([, places]) => places.length > 0)
    .sort(([, one], [, other]) => (one[0] ?? 0) - (other[0] ?? 0))
    .map(([key, places]) => ({
      key,
      label: capital(columnWord(key, voice.language)),
      letters: places.map(columnLetter).join(" + "),
      header: places.map((place) => oneLine(headers[place] ?? "")).join(" + "),
      confidence: confidence[key] ?? 0,
      trust: trustIn(confidence[key] ?? 0),
      examples:
        places.length === 1
          ? exampleCells(reading, places[0] ?? 0, voice)
          : exampleRows(reading, places, voice),
    }));
}

function trustIn(confidence: number): FoundColumn["trust"] {
  if (confidence >= sureFrom) return "sure";
  return confidence >= likelyFrom ? "likely" : "doubtful";
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
