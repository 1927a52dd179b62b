import { ListChats } from "../features/chat/list-chats.tsx";
import body from "../parts/page-body.module.css";
import { PageHeader } from "../parts/page-header.tsx";
import { usePortalWords } from "../words/use-words.ts";

export function ChatsPage() {
  const words = usePortalWords();
  return (
    <>
      <PageHeader title={words("chat.allTitle")} />
      <div className={body.body}>
        <ListChats />
      </div>
    </>
  );
}
