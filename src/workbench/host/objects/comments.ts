import { assertEditable, type Book, type Comment } from "../book";
import { EventType, registering, WHOLE_WORKBOOK } from "../events";
import { rangePlace, type RangePlace } from "../place";
import { text, wholeNumber } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { range, rangeOrAddress } from "./range";

/** The comments of a sheet, or of the whole workbook. */
interface Comments {
  readonly book: Book;
  readonly sheet: string | null;
}

interface Held {
  readonly book: Book;
  readonly id: string;
}

function held({ book, id }: Held): Comment {
  const found = book.comments.get(id);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

function raise(book: Book, type: 250 | 251 | 252, { id, sheet }: Comment): void {
  book.events.raise(type, WHOLE_WORKBOOK, { commentDetails: [{ commentId: id }], worksheetId: sheet, source: "Local" });
}

const comment: ObjectType<Held> = objectType("Comment", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    AuthorName: { get: (one) => held(one).author },
    Content: {
      get: (one) => held(one).content,
      set: (one, value) => {
        const known = held(one);
        assertEditable(one.book, known.sheet);
        one.book.comments.set(one.id, { ...known, content: text(value) });
        raise(one.book, EventType.CommentChanged, known);
      },
    },
  },
  objects: {
    GetLocation: (one) => {
      const { sheet, row, column } = held(one);
      return range(rangePlace(one.book, sheet, { top: row, left: column, bottom: row, right: column }));
    },
  },
  methods: {
    Delete: (one) => {
      const gone = held(one);
      assertEditable(one.book, gone.sheet);
      one.book.comments.delete(one.id);
      raise(one.book, EventType.CommentDeleted, gone);
    },
  },
});

function members({ book, sheet }: Comments): readonly Comment[] {
  return [...book.comments.values()].filter((one) => sheet === null || one.sheet === sheet);
}

/** The first cell of what is handed over: a range, or an address, which a workbook's own collection wants with its sheet. */
function cellOf({ book, sheet }: Comments, reference: unknown): RangePlace {
  return rangeOrAddress({ book, sheet: sheet ?? book.active }, reference);
}

function byCell(comments: Comments, reference: unknown): Comment | undefined {
  const { sheet, area } = cellOf(comments, reference);
  return members(comments).find((one) => one.sheet === sheet && one.row === area.top && one.column === area.left);
}

function add(comments: Comments, reference: unknown, content: unknown): HostObject {
  const { book } = comments;
  const { sheet, area } = cellOf(comments, reference);
  assertEditable(book, sheet);
  if (byCell(comments, reference) !== undefined) throw new Fault("ItemAlreadyExists");
  const made: Comment = { id: book.newId(), sheet, row: area.top, column: area.left, content: text(content), author: "You" };
  book.comments.set(made.id, made);
  raise(book, EventType.CommentAdded, made);
  return comment({ book, id: made.id });
}

function bound({ book }: Comments, found: Comment | undefined): HostObject {
  if (found === undefined) throw new Fault("ItemNotFound");
  return comment({ book, id: found.id });
}

/** Threaded comments, without replies. */
export const commentCollection: ObjectType<Comments> = objectType("CommentCollection", {
  items: (comments) => members(comments).map(({ id }) => comment({ book: comments.book, id })),
  objects: {
    Add: (comments, [reference, content]) => add(comments, reference, content),
    GetItem: (comments, [id]) =>
      bound(
        comments,
        members(comments).find((one) => one.id === id),
      ),
    GetItemOrNullObject: (comments, [id]) =>
      members(comments).some((one) => one.id === id) ? comment({ book: comments.book, id: text(id) }) : null,
    GetItemAt: (comments, [index]) => bound(comments, members(comments)[wholeNumber(index)]),
    GetItemByCell: (comments, [reference]) => bound(comments, byCell(comments, reference)),
  },
  methods: {
    GetCount: (comments) => members(comments).length,
    ...registering<Comments>(
      "AddedEvent",
      EventType.CommentAdded,
      ({ book }) => book.events,
      () => WHOLE_WORKBOOK,
    ),
    ...registering<Comments>(
      "ChangedEvent",
      EventType.CommentChanged,
      ({ book }) => book.events,
      () => WHOLE_WORKBOOK,
    ),
    ...registering<Comments>(
      "DeletedEvent",
      EventType.CommentDeleted,
      ({ book }) => book.events,
      () => WHOLE_WORKBOOK,
    ),
  },
});
