"use client";

import { Component, type ReactNode } from "react";
import { BrokenPage } from "./broken-page";

type Props = { children: ReactNode };
type State = { error: unknown } | { error: null };

/** In place of a page that broke while it was drawn, what one can do now. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError = (error: unknown): State => ({ error: error ?? new Error("unknown") });

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main id="main">
        <BrokenPage error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </main>
    );
  }
}
