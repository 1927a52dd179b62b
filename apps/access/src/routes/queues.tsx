import { QueueBoard } from "../features/queues/watch-queues.tsx";

export function QueuesPage() {
  return <QueueBoard />;
}
