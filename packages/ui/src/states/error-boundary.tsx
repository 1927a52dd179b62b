import { Component, type ErrorInfo, type ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../parts/button.tsx";
import { StateScreen } from "./state-screen.tsx";

function Crashed({ onAgain }: { onAgain: () => void }) {
  const words = useWords();
  return (
    <StateScreen
      drawing="error"
      role="alert"
      title={words("state.crashedTitle")}
      sentence={words("state.crashedSentence")}
      action={
        <Button look="primary" onClick={onAgain}>
          {words("state.showAgain")}
        </Button>
      }
    />
  );
}

export type ErrorBoundaryProps = {
  children: ReactNode;
  /** Told once per crash, for the app's telemetry. */
  onCrash?: (error: unknown, info: ErrorInfo) => void;
  /** When it changes, such as the address, what crashed is tried anew. */
  resetKey?: string;
};

/** Keeps a crash within the part of the screen where it happened. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onCrash?.(error, info);
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.crashed && before.resetKey !== this.props.resetKey) this.setState({ crashed: false });
  }

  override render(): ReactNode {
    if (this.state.crashed) return <Crashed onAgain={() => this.setState({ crashed: false })} />;
    return this.props.children;
  }
}
