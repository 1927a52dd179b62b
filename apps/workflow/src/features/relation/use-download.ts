import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { fromBase64 } from "./file-content.ts";

/** Hands a file of a case to the browser to keep; nothing of it is shown within the page. */
export function useDownload(caseId: string) {
  const client = useClient();
  const words = useWords();
  return useMutation({
    mutationFn: (attachmentId: string) => client.workflow.readAttachment.query({ caseId, attachmentId }),
    onSuccess: ({ name, content }) => {
      const url = URL.createObjectURL(new Blob([fromBase64(content)], { type: "application/octet-stream" }));
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
    },
    onError: (error) => toast.bad(words(sayFailure(error))),
  });
}
