/** What lies in the browser: rows and drafts are sealed, `meta` holds the device's id, the counter and the holder's key. */
export interface SealedText {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}
export interface SealedRow {
  id: string;
  personId: string;
  sealed: SealedText;
}

const NAME = "quintet-recording";
type StoreName = "rows" | "drafts" | "meta";

let opened: Promise<IDBDatabase> | undefined;

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("rows", { keyPath: "id" });
      request.result.createObjectStore("drafts", { keyPath: "id" });
      request.result.createObjectStore("meta");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // A browser that refused once (private mode, full disk) may be asked again.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** One transaction; settled only once what was written lies on the disk. */
async function within<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open();
  const transaction = database.transaction(store, mode, { durability: "strict" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
  return result;
}

export const putRow = (row: SealedRow) => within("rows", "readwrite", (rows) => answerOf(rows.put(row)));
export const removeRow = (id: string) => within("rows", "readwrite", (rows) => answerOf(rows.delete(id)));
export const readRows = (): Promise<SealedRow[]> => within("rows", "readonly", (rows) => answerOf(rows.getAll()));
export const putDraft = (row: SealedRow) => within("drafts", "readwrite", (rows) => answerOf(rows.put(row)));
export const removeDraft = (id: string) => within("drafts", "readwrite", (rows) => answerOf(rows.delete(id)));
export const readDraft = (id: string): Promise<SealedRow | undefined> =>
  within("drafts", "readonly", (rows) => answerOf(rows.get(id)));

export const putMeta = (name: string, value: unknown) =>
  within("meta", "readwrite", (meta) => answerOf(meta.put(value, name)));
export const removeMeta = (name: string) => within("meta", "readwrite", (meta) => answerOf(meta.delete(name)));
export const readMeta = <T>(name: string): Promise<T | undefined> =>
  within("meta", "readonly", (meta) => answerOf<T | undefined>(meta.get(name)));

/** The device's next number; tabs that ask at once get different ones. */
export const nextSequence = (): Promise<number> =>
  within("meta", "readwrite", async (meta) => {
    const next = ((await answerOf<number | undefined>(meta.get("sequence"))) ?? 0) + 1;
    await answerOf(meta.put(next, "sequence"));
    return next;
  });

/** The device's own id, made once. */
export const deviceId = (): Promise<string> =>
  within("meta", "readwrite", async (meta) => {
    const known = await answerOf<string | undefined>(meta.get("device"));
    if (known) return known;
    const fresh = crypto.randomUUID();
    await answerOf(meta.put(fresh, "device"));
    return fresh;
  });
