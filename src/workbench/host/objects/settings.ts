import type { Book } from "../book";
import { text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type ObjectType } from "../protocol/object";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting: ObjectType<Setting> = objectType("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});

/** Settings of the add-in, kept in the workbook. */
export const settingCollection: ObjectType<Book> = objectType("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
  objects: {
    Add: (book, [key, value]) => {
      book.settings.set(text(key), value);
      return setting({ book, key: text(key) });
    },
    GetItem: (book, [key]) => {
      if (!book.settings.has(text(key))) throw new Fault("ItemNotFound");
      return setting({ book, key: text(key) });
    },
    GetItemOrNullObject: (book, [key]) => (book.settings.has(text(key)) ? setting({ book, key: text(key) }) : null),
  },
  methods: { GetCount: (book) => book.settings.size },
});
