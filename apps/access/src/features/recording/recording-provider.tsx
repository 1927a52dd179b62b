import { accessMay } from "@quintet/access/contract";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { useClient } from "../../api.ts";
import { useMay, useMe } from "../session/me.tsx";
import { keepArchive } from "./archive-kept.ts";
import { type Send, sendBy } from "./file-records.ts";
import { type Holder, readHolder, takeHold } from "./holder.ts";
import { keepShell } from "./keep-shell.ts";
import { isOpen, type QueuedRecord } from "./queue-order.ts";
import { useFiling, useRecords } from "./use-recording.ts";
import { deviceId } from "./vault-store.ts";
import { useServerAway } from "./watch-server.ts";

export interface Recording {
  away: boolean;
  holder: Holder | null;
  rows: readonly QueuedRecord[] | null;
  /** Records that the server does not have yet. */
  open: number;
}

const RecordingContext = createContext<Recording>({ away: false, holder: null, rows: null, open: 0 });
export const useRecordingMode = (): Recording => use(RecordingContext);

const RENEW = 30 * 60_000;

/** Takes a permit for whoever works the desk, while the server is there to give one, and renews it. */
function usePermit(away: boolean, opening: () => Promise<unknown>): Holder | null {
  const me = useMe();
  const works = useMay(accessMay.work);
  const client = useClient();
  const [holder, setHolder] = useState<Holder | null>(null);
  const { id, name } = me;
  useEffect(() => {
    if (!works) return;
    let over = false;
    const set = (next: Holder | null) => over || setHolder((known) => next ?? known);
    const take = async () => {
      const issued = await client.access.issuePermit.mutate({ deviceId: await deviceId() });
      set(await takeHold({ id, name }, issued));
      keepShell(opening);
      const { nodes } = await client.access.readArchiveTree.query({});
      await keepArchive(nodes);
    };
    const left = async () => {
      const known = await readHolder();
      set(known?.personId === id ? known : null);
    };
    const begin = () => void (away ? left() : take().catch(left)).catch(() => undefined);
    begin();
    const timer = setInterval(begin, RENEW);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [works, client, id, name, away, opening]);
  return holder;
}

interface Held {
  token: () => Promise<string>;
  /** Loads the pages that must open when nothing can be fetched any more. */
  opening: () => Promise<unknown>;
  children: ReactNode;
}

/** What the whole desk knows of the manual recording mode; files in the background what is queued. */
export function RecordingProvider({ token, opening, children }: Held) {
  const away = useServerAway();
  const holder = usePermit(away, opening);
  const rows = useRecords(holder);
  const send = useMemo<Send>(() => sendBy(token), [token]);
  useFiling(holder, send, away, rows);
  const open = rows?.filter(isOpen).length ?? 0;
  const value = useMemo(() => ({ away, holder, rows, open }), [away, holder, rows, open]);
  return <RecordingContext value={value}>{children}</RecordingContext>;
}
