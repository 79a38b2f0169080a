import { Component, type ReactNode } from "react";
import { useNavigation } from "../hooks/use-navigation";
import { BrokenPage } from "./broken-page";

type Props = { /** Elsewhere it is tried anew. */ place: string; children: ReactNode };
type State = { broken: boolean; error?: unknown };

class Boundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError = (error: unknown): State => ({ broken: true, error });

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.place !== this.props.place) this.setState({ broken: false });
  }

  override render() {
    const { broken, error } = this.state;
    if (!broken) return this.props.children;
    return (
      <main id="main">
        <BrokenPage error={error} onRetry={() => this.setState({ broken: false })} />
      </main>
    );
  }
}

/** In place of a page that broke while it was drawn, what one can do now. */
export const ErrorBoundary = ({ children }: { children: ReactNode }) => (
  <Boundary place={useNavigation().pathname}>{children}</Boundary>
);
