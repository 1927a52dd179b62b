import { HoldConversation } from "../features/chat/hold-conversation.tsx";

export function ChatPage({ interactionId }: { interactionId: string }) {
  return <HoldConversation interactionId={interactionId} />;
}
